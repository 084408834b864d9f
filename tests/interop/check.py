"""Reads every .ftl and .po file with libraries that others wrote, and compares with what we count."""

import json
import pathlib
import subprocess
import sys

import polib
from compare_locales.parser import getParser
from compare_locales.parser.base import Junk
from compare_locales.parser.fluent import FluentMessage
from compare_locales.paths import File, ProjectFiles, TOMLParser
from fluent.syntax import FluentParser, ast
from moz.l10n.model import Entry
from moz.l10n.paths import L10nConfigPaths
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
    found = entries(path)
    if any(isinstance(entry, Junk) for entry in found):
        raise ValueError("there is junk in it")
    return sum(isinstance(entry, FluentMessage) for entry in found)


def entries(path):
    """What compare-locales finds in a file."""
    parser = getParser(str(path))
    parser.readFile(str(path))
    return list(parser.walk())


READERS = [with_translate_toolkit, with_moz_l10n, with_compare_locales]


def status(name):
    return [json.loads(line) for line in (scratch / name).read_text(encoding="utf-8").splitlines()]


def ftl_files(where, counts, english=("ui",)):
    """Every .ftl file parses in all three, with as many messages as we count."""
    ours = {count["file"]: count["messages"] for count in counts}
    # The English, where it stands in such a file, is what each language's file of that name has to have.
    ours |= {f"locales/en/{count['page']}.ftl": count["texts"] for count in counts if count["page"] in english}
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


def overtaken(path):
    """The older pairs that a platform's files cannot hold, by the file and the id of what is to translate now."""
    pairs = {}
    for text, comment in (texts(path) if path.exists() else {}).values():
        said = dict(line.split(": ", 1) for line in comment.splitlines() if ": " in line)
        if "CHANGED. Now to translate" in said:
            pairs[said["Page"], said["CHANGED. Now to translate"]] = said["English"], text
    return pairs


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
        waiting = overtaken(where / "locales" / language / "_unused.ftl")
        stems = {}
        wrong = []
        for entry in po:
            stem, _, name = entry.msgctxt.rpartition("/")
            if stem not in stems:
                stems[stem] = texts(where / "locales" / language / f"{stem}.ftl")
            # A platform's file has no message, and no comment, for what is still to do.
            value, comment = stems[stem].get(name, ("TODO", ""))
            english, translation = waiting.get((stem, name)) or old_pair(comment)
            if value == "TODO" and english is not None:
                good = entry.fuzzy and entry.previous_msgid == english and entry.msgstr == translation
            else:
                good = not entry.fuzzy and entry.msgstr == ("" if value == "TODO" else value)
            if not good:
                wrong.append(entry.msgctxt)
        judge(f"texts of {folder}/{path.name}", wrong)


def project(where, counts):
    """The project file leads compare-locales and moz.l10n to each English file and its translations."""
    english = sorted((where / "locales" / "en").glob("*.ftl"))
    config = TOMLParser().parse(str(where / "l10n.toml"))
    paths = L10nConfigPaths(str(where / "l10n.toml"))
    for language in sorted({count["language"] for count in counts}):
        wanted = {str(path): str(where / "locales" / language / path.name) for path in english}
        found = {reference: own for own, reference, _, _ in ProjectFiles(language, [config]) if is_of(config, own, language)}
        judge(f"compare-locales finds the files of {language}", found.items() ^ wanted.items())
        found = {str(reference): paths.target(str(reference), locale=language)[0] for reference in paths.ref_paths}
        judge(f"moz.l10n finds the files of {language}", found.items() ^ wanted.items())


def is_of(config, path, language):
    """Whether the project file wants a file to be compared at all."""
    return config.filter(File(path, pathlib.Path(path).name, locale=language)) != "ignore"


def compared(where, counts):
    """No translator's file on a platform has a text that its English has not."""
    for count in counts:
        own, reference = (where / "locales" / name / f"{count['page']}.ftl" for name in (count["language"], "en"))
        ids = [{entry.key for entry in entries(path) if isinstance(entry, FluentMessage)} for path in (own, reference)]
        judge(f"{own} has no text that English has not", ids[0] - ids[1])


whole, edited, platform = (status(f"status{name}.jsonl") for name in ("", "-edited", "-platform"))
ftl_files(root, whole)
ftl_files(scratch, edited)
ftl_files(scratch / "platform", platform, {count["page"] for count in platform})
project(scratch / "platform", platform)
compared(scratch / "platform", platform)
po_files(root, "po", whole)
po_files(scratch, "po-edited", edited)
po_files(scratch / "platform", "po-platform", platform)
changed = sum(count["changed"] > 0 for count in edited)
missing = sum(count["missing"] > 0 for count in edited)
judge("the edited copy has changed and missing texts", "" if changed and missing else f"{changed}, {missing}")
judge("so has the platform's", "" if any(count["changed"] > 0 for count in platform) else "no text has changed")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
