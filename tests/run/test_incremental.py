"""The cache and the workers change nothing but the time: same annotations, same sheet, same order."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from explainer.cli.main import main
from explainer.core.model import Annotated, Document
from explainer.core.remembered import Remembered, all_remembered
from explainer.facts.compose import compose
from explainer.facts.grouping.candidate_pairs import Pairs, pair_statements
from explainer.facts.judgements.judge import Judge
from explainer.facts.model.statement import Statement
from explainer.facts.statements.build import make_statements, statements_of
from explainer.run import crew, incremental, workers
from explainer.run.pipeline import annotate, name_sources
from explainer.store import Cache
from explainer.text.readers.read import read
from story import ARTICLES

MORE = (
    "The mayor denied on Friday that the plant would close. He said that it had been closed since Monday.",
    "Police said two people were missing. The mayor said the report was a hoax.",
    "“She met him on 3 March,” said Ann Roe, who was there when the plant reopened in 2019.",
    "Two people who had been missing were found on Sunday, after the union voted against the offer in April.",
    "It was not Acme but Globex that closed the plant, the company said. The plant is closed.",
    "After the fire on Tuesday, she said, nobody knew why the plant was not closed.",
)
"""What articles tell beside, a step each."""


def documents(**more: str) -> tuple[Document, ...]:
    return name_sources(tuple(read(name, text.encode()) for name, text in {**ARTICLES, **more}.items()), None)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Files of the documents that were annotated anew."""
    files: list[str] = []

    def noting(document: Document) -> Annotated:
        files.append(document.file)
        return annotate(document)

    monkeypatch.setattr(workers, "annotate", noting)
    return files


def test_an_unchanged_source_is_not_read_anew_and_all_come_in_order(tmp_path: Path, made: list[str]) -> None:
    cache, first = Cache(tmp_path), documents()
    plain = tuple(map(annotate, first))
    assert tuple(incremental.annotate_all(first, cache)) == plain
    assert len(made) == 3
    assert tuple(incremental.annotate_all(first, cache)) == plain
    assert len(made) == 3
    more = documents(**{"a.txt": "The plant in Springfield closed on Friday. Nobody came."})
    assert tuple(incremental.annotate_all(more, cache)) == tuple(map(annotate, more))
    assert made[3:] == ["a.txt"]


def test_a_renamed_source_is_not_read_anew_but_a_new_date_is(tmp_path: Path, made: list[str]) -> None:
    cache, text = Cache(tmp_path), ARTICLES["gazette.txt"]
    tuple(incremental.annotate_all((read("a.txt", text.encode()),), cache))
    renamed = (read("b.txt", text.encode()),)
    assert tuple(incremental.annotate_all(renamed, cache)) == (annotate(renamed[0]),)
    assert made == ["a.txt"]
    redated = (read("a.txt", text.replace("2026-03-24", "2026-04-24").encode()),)
    assert tuple(incremental.annotate_all(redated, cache)) == (annotate(redated[0]),)
    assert made == ["a.txt", "a.txt"]


def test_a_sheet_is_composed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache, sources = Cache(tmp_path), tuple(map(annotate, documents()))
    sheet = incremental.compose_once(sources, cache)
    assert sheet == compose(sources)
    monkeypatch.setattr(incremental, "compose", lambda *_: pytest.fail("composed again"))
    assert incremental.compose_once(sources, cache) == sheet


def test_statements_are_made_anew_only_where_other_sources_know_a_name_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stated: list[str] = []

    def noting(seen: Annotated, names: dict[str, str]) -> tuple[Statement, ...]:
        stated.append(seen.document.file)
        return statements_of(seen, names)

    monkeypatch.setattr(workers, "statements_of", noting)
    cache = Cache(tmp_path)
    few = (read("a.txt", b"The WHO met on Friday."), read("b.txt", b"Acme closed the plant in Springfield."))
    more = (*few, read("c.txt", b"The World Health Organization met in Geneva on Friday."))
    for documents, anew in ((few, ["a.txt", "b.txt"]), (few, []), (more, ["a.txt", "c.txt"])):
        stated.clear()
        sources = tuple(map(annotate, name_sources(documents, None)))
        assert _plain(incremental.state_all(sources, cache)) == _plain(make_statements(sources))
        assert stated == anew


def test_pairs_of_articles_that_were_there_are_not_scored_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spared: list[int] = []

    def noting(*told: Any) -> Pairs:
        spared.append(len(told[-1]))
        return pair_statements(*told)

    monkeypatch.setattr(incremental, "pair_statements", noting)
    cache, few = Cache(tmp_path), tuple(map(annotate, documents()))
    more = tuple(map(annotate, documents(**{"a.txt": "Acme closed its Springfield plant on Friday. Nobody came."})))
    for sources in (few, more, few):
        assert incremental.compose_once(sources, cache) == compose(sources)
    assert spared == [0, len(make_statements(few))]


def forget() -> None:
    """As in a process of its own."""
    for one in all_remembered():
        one.forget()


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Names of the functions whose answers had to be worked out."""
    names: list[str] = []

    def noting(one: Remembered[Any, Any]) -> Callable[..., Any]:
        function = one._function

        @wraps(function)
        def worked(*args: Any) -> Any:
            names.append(one.name)
            return function(*args)

        return worked

    functions = {one: one._function for one in all_remembered()}
    for one in functions:
        one._function = noting(one)
    yield names
    for one, function in functions.items():
        one._function = function


def test_what_was_found_out_of_a_text_is_not_found_out_in_the_next_run(tmp_path: Path, worked_out: list[str]) -> None:
    cache, sources = Cache(tmp_path), tuple(map(annotate, documents()))
    forget()
    sheet = compose(sources)
    forget()
    assert incremental.compose_with(Judge(sources), sources, cache) == sheet
    for one in all_remembered():
        answers = tuple(one.asked().items())
        assert cache.recall(one.name, one.kind) == (answers or None)
    forget()
    worked_out.clear()
    assert incremental.compose_with(Judge(sources), sources, cache) == sheet
    assert worked_out == []
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(path.read_bytes()[:-3])
    forget()
    assert incremental.compose_with(Judge(sources), sources, cache) == sheet
    assert worked_out


def _plain(statements: tuple[Statement, ...]) -> list[tuple[object, ...]]:
    """Statements are equal by identity; so all that they hold."""
    return [tuple(getattr(s, field.name) for field in fields(s)) for s in statements]


def test_planted_spans_beyond_the_text_are_not_believed(tmp_path: Path, made: list[str]) -> None:
    cache = Cache(tmp_path)
    (first, *_) = documents()
    longer = incremental.annotate_all((first,), cache)
    seen = next(longer)
    key = incremental._depends_on(first)
    cache.keep(key, replace(seen, blocks=(*seen.blocks, replace(seen.blocks[-1], end=10**6))))
    assert tuple(incremental.annotate_all((first,), cache)) == (seen,)


def test_workers_give_the_same_in_the_same_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ENOUGH", 2)
    several = documents(**{f"{n}.txt": f"On {n + 1} May 2019 the mill lost {n} jobs, Acme said." for n in range(20)})
    sources = tuple(map(annotate, several))
    assert tuple(workers.annotate_many(several)) == sources
    stated = [s for of_one in workers.state_many([(seen, {}) for seen in sources]) for s in of_one]
    assert _plain(tuple(stated)) == _plain(tuple(s for seen in sources for s in statements_of(seen, {})))


def test_without_processes_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no processes")

    monkeypatch.setattr(workers, "ENOUGH", 2)
    monkeypatch.setattr(crew, "ProcessPoolExecutor", refuse)
    assert tuple(workers.annotate_many(documents())) == tuple(map(annotate, documents()))


def test_a_history_of_runs_gives_the_same_bytes_with_and_without_a_cache(tmp_path: Path) -> None:
    """Sources come, change, are printed again and go; the one project keeps its cache, has it damaged, or loses it; the
    other has none, and remembers nothing."""
    chance = random.Random(6)
    kept, bare = tmp_path / "kept", tmp_path / "bare"
    for folder in (kept, bare):
        (folder / "seeds").mkdir(parents=True)
    for step in range(6):
        names = chance.sample(sorted(ARTICLES), chance.randint(1, 3))
        for folder in (kept, bare):
            for path in (folder / "seeds").iterdir():
                path.unlink()
            for name in names:
                text = ARTICLES[name].replace("1,200", f"1,{step}00")
                (folder / "seeds" / name).write_text(text, encoding="utf-8")
                (folder / "seeds" / f"again-{step % 2}-{name}").write_text(f"{text}\n{MORE[step]}", encoding="utf-8")
        shutil.rmtree(bare / ".explainer", ignore_errors=True)
        if step == 3:
            for path in (kept / ".explainer" / "cache").iterdir():
                path.write_bytes(path.read_bytes()[:-5])
        if step == 4:
            shutil.rmtree(kept / ".explainer")
        for folder in (kept, bare):
            forget()
            arguments = ["condense", "--seeds", str(folder / "seeds"), "--sheet", str(folder / "facts.yml")]
            done = CliRunner(env={"SOURCE_DATE_EPOCH": "0"}).invoke(main, arguments)
            assert done.exit_code == 0, done.output
        assert (kept / "facts.yml").read_bytes() == (bare / "facts.yml").read_bytes()
    assert any((kept / ".explainer" / "cache").iterdir())
