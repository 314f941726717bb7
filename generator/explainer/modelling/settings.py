"""Which model, and where: from the environment, else from explainer.yml beside mkdocs.yml."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from ..core.errors import ModelError

FILE = "explainer.yml"
_NAMES = {"url": "EXPLAINER_MODEL_URL", "name": "EXPLAINER_MODEL", "key": "EXPLAINER_MODEL_KEY"}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An OpenAI-compatible chat endpoint."""

    url: str
    """Of the API, as in https://api.example/v1."""
    name: str
    key: str = field(default="", repr=False)
    """Sent to this host alone; never written, never shown."""

    @property
    def host(self) -> str:
        """Host and port, for people."""
        parts = urlsplit(self.url)
        return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)

    @property
    def here(self) -> bool:
        """Is it on this machine?"""
        return _is_here(str(urlsplit(self.url).hostname))


def find_endpoint(name: str, folder: Path, environment: Mapping[str, str] = os.environ) -> Endpoint:
    """The endpoint for a model of that name; '' takes the name that is set. Raises ModelError that says what lacks."""
    told = _in_file(folder / FILE) | {
        setting: value for setting, variable in _NAMES.items() if (value := environment.get(variable, "").strip())
    }
    url, name = told.get("url", "").rstrip("/"), name or told.get("name", "")
    if not url:
        raise ModelError(
            "no address of a model. Set EXPLAINER_MODEL_URL, as in http://127.0.0.1:8080/v1, or `model: {url: ...}` in "
            f"{FILE}."
        )
    if not name:
        raise ModelError(f"no name of a model. Say --model NAME, or set `model: {{name: ...}}` in {FILE}.")
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
        fits = fits and (parts.port is None or parts.port > 0)
    except ValueError:
        fits = False
    if not fits:
        raise ModelError("the model's address is no http(s) address without a user's name. Mend EXPLAINER_MODEL_URL.")
    key = told.get("key", "")
    if key and parts.scheme == "http" and not _is_here(str(parts.hostname)):
        raise ModelError("the key would travel in the open. Give an https address, or take EXPLAINER_MODEL_KEY away.")
    if not key.isascii() or any(c.isspace() for c in key):
        raise ModelError("the key holds what no key does. Mend EXPLAINER_MODEL_KEY.")
    return Endpoint(url, name, key)


def _in_file(path: Path) -> dict[str, str]:
    try:
        told = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ModelError(f"{path.name}: no YAML in UTF-8. Mend the file.") from error
    model = told.get("model", {}) if isinstance(told, dict) else None
    if not isinstance(model, dict) or not all(isinstance(v, str) for v in model.values()) or model.keys() - _NAMES:
        raise ModelError(f"{path.name}: `model` may have url, name and key, and no more. Mend the file.")
    return {str(setting): str(value).strip() for setting, value in model.items()}


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
