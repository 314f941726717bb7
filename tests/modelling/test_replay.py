"""Judgements are data: replayed without network, half of them valid, none of them asked twice, people's own kept."""

from __future__ import annotations

import json
import math
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from explainer.codec import decode_judgements, encode_judgements
from explainer.core.errors import SheetError
from explainer.core.judgement import Judgement
from explainer.facts.judgements.forms import FORMS
from explainer.facts.judgements.judge import AT_LEAST, PER_ROOT, Judge
from explainer.modelling.asking import ROUNDS
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read
from story import HERALD, make_project

from .endpoint import Handler, like_words, serving
from .project import condensed, run

NEWS = """---
publisher: Morning Post
published: 2026-03-28
---
The company will shut its Springfield plant in December, Acme said. The mayor of Springfield called it a black day.
"""


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """A project that a model has judged."""
    project = make_project(tmp_path)
    with serving(like_words) as model:
        result = condensed(project, model)
    assert result.exit_code == 0, result.output
    return project


def sheet(project: Path) -> bytes:
    return (project / "content" / "facts.yml").read_bytes()


def kept(project: Path) -> Path:
    return project / "content" / "judgements.jsonl"


def lines(project: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in kept(project).read_text("utf-8").splitlines()]


def write(project: Path, told: list[dict[str, Any]]) -> None:
    kept(project).write_text("".join(json.dumps(line) + "\n" for line in told), encoding="utf-8")


def anew(project: Path) -> bytes:
    """The sheet that a run without a model makes of the sources and the judgements."""
    (project / "content" / "facts.yml").unlink()
    assert run(project, "condense").exit_code == 0
    return sheet(project)


def test_a_replay_gives_the_same_bytes_without_a_model(judged: Path) -> None:
    before, questions = sheet(judged), kept(judged).read_bytes()
    assert anew(judged) == before
    assert kept(judged).read_bytes() == questions
    assert run(judged, "verify").exit_code == 0


def test_without_the_file_the_sheet_is_that_of_the_rules(
    judged: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plain = make_project(tmp_path_factory.mktemp("plain"))
    assert run(plain, "condense").exit_code == 0
    kept(judged).unlink()
    assert anew(judged) == sheet(plain)


def test_the_file_is_sorted_and_complete(judged: Path) -> None:
    told = lines(judged)
    assert [line["question"] for line in told] == sorted(line["question"] for line in told)
    assert {line["kind"] for line in told} >= {"same", "disputes", "importance", "questions"}
    assert all(
        line["model"] == "tester" and line["form"] == FORMS[line["kind"]].version and line["seal"] for line in told
    )
    text = kept(judged).read_text("utf-8")
    assert encode_judgements(one for _, one in decode_judgements(text, "x")) == text


def test_passages_of_one_claim_are_asked_about_once_more_in_the_end(judged: Path) -> None:
    """A model that erred when it put them together may still see that they exclude each other."""
    told = [set(line["items"]) for line in lines(judged) if line["kind"] == "disputes"]
    passages = {frozenset(pair) for items in told for pair in combinations(items, 2)}
    assert any(sum(pair <= items for items in told) > 1 for pair in passages)


def test_what_was_asked_is_not_asked_again(judged: Path) -> None:
    with serving(like_words) as model:
        result = condensed(judged, model)
    assert model.asked == []
    assert "Nothing is open" in result.stderr


def test_a_new_source_asks_only_what_is_new(judged: Path) -> None:
    before = {line["question"] for line in lines(judged)}
    (judged / "seeds" / "post.txt").write_text(NEWS, encoding="utf-8")
    with serving(like_words) as model:
        assert condensed(judged, model).exit_code == 0
        assert 0 < len(model.asked) <= 8
    assert before <= {line["question"] for line in lines(judged)}


def test_half_of_the_judgements_make_a_valid_sheet(judged: Path) -> None:
    write(judged, lines(judged)[::2])
    anew(judged)
    assert run(judged, "verify").exit_code == 0


def test_a_dry_run_sends_and_writes_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with serving(like_words) as model:
        result = condensed(project, model, "--dry-run")
        host = model.address.split("/")[2]
    assert result.exit_code == 0
    assert model.asked == []
    assert not (project / "content").exists() or not kept(project).exists()
    assert not (project / "content" / "facts.yml").exists()
    assert f"3 articles go to {host} (model tester)" in result.stderr
    assert "tokens" in result.stderr


def test_a_budget_ends_a_run_cleanly_and_the_next_goes_on(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with serving(like_words) as model:
        result = condensed(project, model, "--budget", "1000")
        first = len(model.asked)
        assert result.exit_code == 0
        assert "Not all was asked: the budget of 1,000 tokens has no room for the next question" in result.stderr
        assert 0 < len(lines(project)) == first
        condensed(project, model)
        assert len(lines(project)) > first
    assert run(project, "verify").exit_code == 0


def test_a_model_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    assert run(project, "condense").exit_code == 0
    before = sheet(project)
    with serving(like_words) as model:
        pass
    result = run(project, "condense", "--model", "m", EXPLAINER_MODEL_URL="http://127.0.0.1:9/v1", EXPLAINER_MODEL="m")
    assert model.asked == []
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert sheet(project) == before


def test_a_refused_answer_is_kept_with_its_reason_and_shown_to_readers(tmp_path: Path) -> None:
    project = make_project(tmp_path)

    def declines(handler: Handler) -> bool:
        handler.reply(None, refusal="no")
        return True

    with serving(like_words, *[declines] * 4) as model:
        assert condensed(project, model).exit_code == 0
    assert [line["refused"] for line in lines(project) if "refused" in line]
    assert run(project, "render").exit_code == 0
    page = (project / "content" / "method.md").read_text("utf-8")
    assert "the model declined to answer" in page
    assert "of tester" in page
    assert "The entries that its answers helped to choose or order" in page
    assert "No language model is used" not in page


def test_a_correction_by_hand_stays_and_counts(judged: Path) -> None:
    told = lines(judged)
    line = next(line for line in told if line["kind"] == "same")
    count = len(line["items"])
    line["answer"] = {"groups": [[n] for n in range(1, count + 1)]}
    write(judged, told)
    with serving(like_words) as model:
        assert condensed(judged, model).exit_code == 0
    assert next(one for one in lines(judged) if one["question"] == line["question"])["answer"] == line["answer"]
    assert "by hand" in run(judged, "judgements", line["question"]).stdout


def test_a_correction_that_is_none_is_named_with_its_line(judged: Path) -> None:
    told = lines(judged)
    at = next(n for n, line in enumerate(told) if line["kind"] == "same")
    told[at]["answer"] = {"groups": [[1]]}
    write(judged, told)
    result = run(judged, "condense")
    assert result.exit_code == 1
    assert f"content/judgements.jsonl:{at + 1}: 2 is left out. Mend the answer" in result.stderr


def test_what_was_struck_is_the_rules_again_and_not_asked(judged: Path) -> None:
    before = sheet(judged)
    for line in lines(judged):
        assert run(judged, "judgements", line["question"], "--strike").exit_code == 0
    plain = anew(judged)
    told = kept(judged).read_bytes()
    for line in lines(judged):
        run(judged, "judgements", line["question"], "--undo")
    assert anew(judged) == before
    kept(judged).write_bytes(told)
    with serving(like_words) as model:
        condensed(judged, model)
    assert set(told.splitlines()) <= set(kept(judged).read_bytes().splitlines())
    kept(judged).unlink()
    assert anew(judged) == plain


def test_judgements_are_listed_and_explained(judged: Path) -> None:
    told = lines(judged)
    listed = run(judged, "judgements").stdout.splitlines()
    assert listed[-1].startswith(f"{len(told)} judgements: {len(told)} by tester")
    line = next(line for line in told if line["kind"] == "same")
    shown = run(judged, "judgements", line["question"][:8]).stdout
    assert "which of these say the same" in shown
    assert "Acme lost 40 million dollars" in shown
    assert "[" in shown
    assert run(judged, "judgements", "zzzz").exit_code == 1


def test_the_published_site_has_no_file_of_judgements(judged: Path) -> None:
    assert run(judged, "build").exit_code == 0
    assert not list((judged / "site").rglob("judgements.jsonl"))


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{", "no JSON"),
        ("[]", "no object"),
        ('{"question": "a", "question": "b"}', "a name stands twice"),
        ('{"question": "a", "kind": "gossip"}', "'kind' is none of ours"),
        ('{"question": "a", "kind": "same", "form": 1, "items": ["x"], "answer": {}}', "'items' is no list"),
        ('{"question": "a", "kind": "same", "form": 1, "items": []}', "neither an answer nor a reason"),
        (
            '{"question": "a", "kind": "same", "form": 1, "items": [], "answer": {}, "more": 1}',
            "nothing is called 'more'",
        ),
    ],
)
def test_a_line_that_is_no_judgement_is_named(line: str, fault: str) -> None:
    with pytest.raises(SheetError, match=fault) as error:
        decode_judgements(f"\n{line}\n", "judgements.jsonl")
    assert str(error.value).startswith("judgements.jsonl:2: ")


def test_text_that_changes_is_judged_anew(judged: Path) -> None:
    """A judgement is of words at a place of a text: of another text it says nothing."""
    (judged / "seeds" / "herald.md").write_text(HERALD.replace("About 900", "About 950"), encoding="utf-8")
    with serving(like_words) as model:
        condensed(judged, model)
    assert model.asked


def test_the_page_on_models_has_each_question_in_its_words() -> None:
    page = (Path(__file__).parents[2] / "docs" / "model.md").read_text("utf-8")
    plain = " ".join(page.replace("\n> ", " ").split())
    assert [kind for kind, form in FORMS.items() if form.words not in plain] == []


def test_the_method_page_names_questions_that_were_judged(judged: Path) -> None:
    assert run(judged, "render").exit_code == 0
    asked = next(line["asks"] for line in lines(judged) if line["kind"] == "questions")
    page = (judged / "content" / "method.md").read_text("utf-8")
    assert any(f"<li>{question}</li>" in page for question in asked)


def test_what_more_statements_add_to_what_is_asked_grows_ever_less() -> None:
    judge = Judge()
    few, many = judge.allowance("stance", 150), judge.allowance("stance", 16 * 150)
    assert few < many < 4 * few


def test_what_is_asked_of_a_story_is_bounded_and_what_is_new_may_be_asked() -> None:
    """However many questions each round opens."""
    sources = (annotate(read("a.txt", b"Acme will close its plant in Springfield.")),)
    item = f"{sources[0].document.sha256[:8]}:0-1:aaaaaaaa"
    put: list[Judgement] = []
    for _ in range(ROUNDS):
        allowed = Judge(sources, put).allowance("stance", 10_000)
        put += [Judgement(f"{len(put) + n}", "stance", FORMS["stance"].version, (item,)) for n in range(allowed)]
        assert allowed >= 1
    assert len(put) <= AT_LEAST + PER_ROOT * math.sqrt(10_000) + ROUNDS
