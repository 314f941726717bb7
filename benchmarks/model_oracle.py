"""What the seams let through: a model on loopback that answers from a story's answer key, with or without noise.

    .venv/bin/python benchmarks/model_oracle.py [FOLDER ...] [--noise 0,0.1,0.3]

A folder holds seeds/ and gold.yml as benchmarks/data/a380 does, which is the default. With noise the oracle answers
wrongly in that share of what it decides. For each noise the command condenses the story anew and its sheet is judged
by `story_score.py`, first without a model. No part of the package.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
from collections import Counter, defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from story_score import answer_key, joined, mixed, sheet_rows, told

from explainer import load_sheet
from explainer.facts.judgements.forms import FORMS
from explainer.run.pipeline import annotate, name_sources
from explainer.store.seeds import read_seeds

HALF = 0.6
"""Share of the words of a quote, or of a statement, that the other must hold to tell its fact."""
Facts = set[str]


class Oracle:
    """Answers by what the statements tell, as the key says."""

    def __init__(self, key: dict[str, Any], noise: float) -> None:
        self._quotes = [(fact["id"], _words(quote["q"])) for fact in key["facts"] for quote in fact["quotes"]]
        self._core = {fact["id"] for fact in key["facts"] if fact.get("core")}
        self._timed = {entry["fact"] for entry in key.get("timeline") or []}
        self._asked = [(_words(entry["q"]), set(entry["facts"])) for entry in key.get("faq") or []]
        self._disputes = [
            (set(d["a"]), set(d["b"]), "update" if d.get("kind") == "update" else "conflict")
            for d in key.get("disagreements") or []
        ]
        self._noise = noise

    def answer(self, request: dict[str, Any]) -> Any:
        words = request["messages"][1]["content"]
        kind = next(kind for kind, form in FORMS.items() if words.startswith(form.words))
        head, _, lines = words.partition("\n\nStatements:\n")
        told = map(json.loads, lines.partition("\n\nAn earlier answer")[0].split("\n"))
        items = [line[1] for line in told if isinstance(line, list)]
        _, found, about = head.partition("\n\nAsked about: ")
        self._chance = random.Random(hashlib.sha256(words.encode()).hexdigest())
        return getattr(self, kind)([self._told(item) for item in items], json.loads(about) if found else None)

    def _told(self, text: str) -> dict[str, float]:
        """Facts with how much of a quote of theirs the statement is."""
        mine = _words(text)
        shares: dict[str, float] = {}
        for fact, quote in self._quotes:
            both = len(mine & quote)
            if both >= HALF * max(1, min(len(mine), len(quote))) and both > 1:
                shares[fact] = max(shares.get(fact, 0.0), both / len(mine | quote))
        return shares

    def _errs(self) -> bool:
        return self._chance.random() < self._noise

    def same(self, told: list[dict[str, float]], about: Any) -> Any:
        count = Counter(fact for facts in told for fact in facts)
        homes: dict[str, list[int]] = defaultdict(list)
        for n, facts in enumerate(told, 1):
            shared = sorted((f for f in facts if count[f] > 1), key=lambda f: (-facts[f], f))[:3]
            for fact in shared or [f"alone {n}"]:
                homes[fact].append(n)
        groups = list(homes.values())
        for n in range(1, len(told) + 1):
            if self._errs():
                old = next(group for group in groups if n in group)
                old.remove(n)
                others = [group for group in groups if n not in group and group is not old]
                (self._chance.choice(others) if others else old).append(n)
                groups = [group for group in groups if group]
        return {"groups": groups}

    def stance(self, told: list[dict[str, float]], about: Any) -> Any:
        claims = []
        for claim, passages in about:
            main = max(told[claim - 1], key=lambda f: (told[claim - 1][f], f), default="")
            sides: dict[str, list[int]] = {"for": [], "against": [], "neither": []}
            for n in passages:
                side = self._side(main, set(told[n - 1]))
                if self._errs():
                    side = self._chance.choice([other for other in sides if other != side])
                sides[side].append(n)
            claims.append({"claim": claim, **sides})
        return {"claims": claims}

    def _side(self, main: str, passage: Facts) -> str:
        for a, b, kind in self._disputes:
            if kind == "conflict" and any(
                main in x and passage & y and main not in passage for x, y in ((a, b), (b, a))
            ):
                return "against"
        return "for" if main in passage else "neither"

    def disputes(self, told: list[dict[str, float]], about: Any) -> Any:
        found = []
        for a, b, kind in self._disputes:
            sides = [
                [n for n, facts in enumerate(told, 1) if facts.keys() & x and not facts.keys() & y]
                for x, y in ((a, b), (b, a))
            ]
            sides = [[n for n in side if not self._errs()] for side in sides]
            if all(sides) and len(found) < 16:
                found.append({"kind": kind, "sides": sides})
        used = {n for entry in found for side in entry["sides"] for n in side}
        return {"disputes": found, "compatible": [n for n in range(1, len(told) + 1) if n not in used]}

    def importance(self, told: list[dict[str, float]], about: Any) -> Any:
        first = [n for n, facts in enumerate(told, 1) if facts.keys() & self._core and not self._errs()][:10]
        background = [n for n, facts in enumerate(told, 1) if not facts and n not in first]
        rest = [n for n in range(1, len(told) + 1) if n not in first and n not in background]
        return {"first": first, "rest": rest, "background": background, "other_story": []}

    def events(self, told: list[dict[str, float]], about: Any) -> Any:
        homes: dict[str, list[int]] = defaultdict(list)
        for n, facts in enumerate(told, 1):
            timed = sorted(facts.keys() & self._timed)
            homes[timed[0] if bool(timed) != self._errs() and timed else "" if not timed else f"odd {n}"].append(n)
        return {"not_events": homes.pop("", []), "events": list(homes.values())}

    def questions(self, told: list[dict[str, float]], about: Any) -> Any:
        asked = []
        for number, question in enumerate(about, 1):
            facts = [facts for words, facts in self._asked if 2 * len(words & _words(question)) >= len(words)]
            answer = [n for n, mine in enumerate(told, 1) if facts and mine.keys() & facts[0]][:6]
            if answer and not self._errs():
                asked.append({"question": number, "answer": answer})
        kept = {entry["question"] for entry in asked}
        return {"asked": asked, "not_asked": [n for n in range(1, len(about) + 1) if n not in kept], "proposed": []}

    def holders(self, told: list[dict[str, float]], about: Any) -> Any:
        """The keys name no speakers: nobody, and by error anybody."""
        holders = [self._chance.randrange(len(names) + 1) if self._errs() else 0 for names in about]
        return {"holders": [{"statement": n, "holder": holder} for n, holder in enumerate(holders, 1)]}


def serve(oracle: Oracle) -> ThreadingHTTPServer:
    """A server on loopback, on a port of its own."""

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            message = {"role": "assistant", "content": json.dumps(oracle.answer(request))}
            body = json.dumps({"choices": [{"finish_reason": "stop", "message": message}]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def condensed(folder: Path, sheet: Path, oracle: Oracle | None) -> str:
    """What the command says on stderr."""
    command = [sys.executable, "-m", "explainer", "condense", "--seeds", str(folder / "seeds"), "--sheet", str(sheet)]
    server = serve(oracle) if oracle else None
    environment = dict(os.environ)
    if server:
        command += ["--model", "oracle"]
        environment["EXPLAINER_MODEL_URL"] = f"http://127.0.0.1:{server.server_address[1]}/v1"
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    if server:
        server.shutdown()
    return done.stderr.strip().splitlines()[-1] if oracle else "without a model"


def judge(folder: Path, noise: float | None) -> None:
    """Prints what a sheet of the story gets right."""
    key = answer_key(folder)
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "facts.yml"
        said = condensed(folder, path, None if noise is None else Oracle(key, noise))
        sheet = load_sheet(path)
    assert sheet is not None
    seen = tuple(annotate(document) for document in name_sources(read_seeds(folder / "seeds").documents, sheet))
    files = sorted(seen, key=lambda one: one.document.file)
    place = {one.document.id: n for n, one in enumerate(files)}
    claims = [[(place[q.source], q.start, q.end) for q in (*c.citations, *c.repeats)] for c in sheet.claims]
    found = told(key, files, claims)
    rows = [
        ("pairs joined", joined(key, found)),
        ("facts wrongly joined", mixed(found)),
        *sheet_rows(key, found, sheet),
    ]
    title = "rules" if noise is None else f"noise {noise:g}"
    print(f"{folder.name}, {title}: {'; '.join(f'{name} {value}' for name, value in rows)} ({said})")


def _words(text: str) -> Facts:
    return set(re.findall(r"[a-z0-9]{3,}", text.lower()))


def main() -> None:
    parser = argparse.ArgumentParser(description="Condense stories with a model that answers from their keys.")
    parser.add_argument("folders", nargs="*", type=Path, default=[Path(__file__).parent / "data" / "a380"])
    parser.add_argument("--noise", default="0,0.1,0.3")
    told_to = parser.parse_args()
    for folder in told_to.folders:
        for noise in (None, *map(float, told_to.noise.split(","))):
            judge(folder, noise)


if __name__ == "__main__":
    main()
