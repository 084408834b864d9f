"""Reads every .ftl and .po file with libraries that others wrote, and compares with what we count."""

import json
import pathlib
import subprocess
import sys

import polib
from compare_locales.parser import getParser
from compare_locales.parser.base import Junk
from compare_locales.parser.fluent import FluentMessage
from fluent.syntax import FluentParser, ast
from moz.l10n.model import Entry
from moz.l10n.resource import parse_resource
from translate.storage.fluent import FluentFile

scratch, root = map(pathlib.Path, sys.argv[1:3])
passed = failed = 0


def judge(name, wrong):
    """Counts one check; `wrong` says what is wrong, or nothing."""
    global passed, failed
    if wrong:
        failed += 1
        print(f"FAIL {name}: {wrong}")
    else:
        passed += 1


def with_translate_toolkit(path):
    with open(path, "rb") as file:
        return sum(unit.fluent_type == "Message" for unit in FluentFile(file).units)


def with_moz_l10n(path):
    return sum(isinstance(entry, Entry) for section in parse_resource(str(path)).sections for entry in section.entries)


def with_compare_locales(path):
    parser = getParser(str(path))
    parser.readFile(str(path))
    entries = list(parser.walk())
    if any(isinstance(entry, Junk) for entry in entries):
        raise ValueError("there is junk in it")
    return sum(isinstance(entry, FluentMessage) for entry in entries)


READERS = [with_translate_toolkit, with_moz_l10n, with_compare_locales]


def status(name):
    return [json.loads(line) for line in (scratch / name).read_text(encoding="utf-8").splitlines()]


def ftl_files(where, counts):
    """Every .ftl file parses in all three, with as many messages as we count."""
    ours = {count["file"]: count["messages"] for count in counts}
    # The English of the words around pages is what each language's `ui` has to have.
    ours["locales/en/ui.ftl"] = next(count["texts"] for count in counts if count["page"] == "ui")
    files = sorted(path for path in where.glob("locales/*/*.ftl") if path.name != "_unused.ftl")
    judge(f"{where.name}: files", set(ours) ^ {path.relative_to(where).as_posix() for path in files})
    for path in files:
        wanted = ours.get(path.relative_to(where).as_posix())
        for reader in READERS:
            try:
                count = reader(path)
                wrong = "" if count == wanted else f"{count} messages, and we count {wanted}"
            except Exception as error:  # whatever it is, it is a failure of this one file
                wrong = repr(error)
            judge(f"{reader.__name__} {path}", wrong)


def texts(path):
    """What stands after each `=`, as Fluent's own parser finds it, and the comment above it."""
    source = path.read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser(with_spans=True).parse(source).body:
        if isinstance(entry, ast.Message):
            start = source.index("=", entry.id.span.end) + 1
            comment = entry.comment.content if entry.comment else ""
            found[entry.id.name] = (source[start : entry.value.span.end].strip(), comment)
    return found


def old_pair(comment):
    """The older English and its translation that a comment tells of."""
    lines = comment.splitlines()
    starts = ("CHANGED. English was: ", "Translation was: ")
    return [next((line.removeprefix(start) for line in lines if line.startswith(start)), None) for start in starts]


def po_files(where, folder, counts):
    """Every .po file is whole for gettext and polib, and says what the .ftl files say."""
    for path in sorted((scratch / folder).glob("*.po")):
        language = path.stem
        run = subprocess.run(
            ["msgfmt", "-c", "-o", "/dev/null", path], capture_output=True, text=True, check=False
        )
        judge(f"msgfmt -c {folder}/{path.name}", run.stderr or run.returncode)
        try:
            po = polib.pofile(str(path), check_for_duplicates=True)
        except Exception as error:
            judge(f"polib {folder}/{path.name}", repr(error))
            continue
        wanted = sum(count["texts"] for count in counts if count["language"] == language)
        judge(f"polib {folder}/{path.name}", "" if len(po) == wanted else f"{len(po)} entries, and we count {wanted}")
        judge(f"language of {folder}/{path.name}", "" if po.metadata["Language"].replace("_", "-") == language else "wrong")
        stems = {}
        wrong = []
        for entry in po:
            stem, _, name = entry.msgctxt.rpartition("/")
            if stem not in stems:
                stems[stem] = texts(where / "locales" / language / f"{stem}.ftl")
            value, comment = stems[stem][name]
            english, translation = old_pair(comment)
            if value == "TODO" and english is not None:
                good = entry.fuzzy and entry.previous_msgid == english and entry.msgstr == translation
            else:
                good = not entry.fuzzy and entry.msgstr == ("" if value == "TODO" else value)
            if not good:
                wrong.append(entry.msgctxt)
        judge(f"texts of {folder}/{path.name}", wrong)


whole, edited = status("status.jsonl"), status("status-edited.jsonl")
ftl_files(root, whole)
ftl_files(scratch, edited)
po_files(root, "po", whole)
po_files(scratch, "po-edited", edited)
changed = sum(count["changed"] > 0 for count in edited)
missing = sum(count["missing"] > 0 for count in edited)
judge("the edited copy has changed and missing texts", "" if changed and missing else f"{changed}, {missing}")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
