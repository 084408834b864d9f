"""Edits the copy of a guide: one English sentence, and one language that is still to be translated.

With `platform` behind the folder: no language is emptied, and each is translated on a platform."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
languages = [folder for folder in (root / "locales").iterdir() if folder.is_dir() and folder.name != "en"]
if sys.argv[2:] == ["platform"]:
    for folder in languages:
        settings = folder / "locale.toml"
        text = settings.read_text(encoding="utf-8") if settings.exists() else ""
        settings.write_text('mode = "platform"\n' + text, encoding="utf-8")
    sys.exit()

page = root / "content" / "index.md"
text = page.read_text(encoding="utf-8")
head, body = text.split("\n+++\n", 1)
lines = body.split("\n")
prose = [n for n, line in enumerate(lines) if re.match(r"[A-Z][a-z]+ .* .* .* .* .*[.:]$", line)]
lines[prose[0]] = lines[prose[0]][:-1] + ' and "then"' + lines[prose[0]][-1]
page.write_text(head + "\n+++\n" + "\n".join(lines), encoding="utf-8")

last = sorted(folder.name for folder in languages)[-1]
for file in (root / "locales" / last).glob("*.ftl"):
    file.unlink()
