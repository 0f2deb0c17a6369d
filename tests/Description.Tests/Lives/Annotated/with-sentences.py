"""Joins the annotated lives with the corpus they were made from.

    python3 with-sentences.py CORPUS OUT [tuning|held-out|drawn|independent|held-out-large]

Writes OUT/NN-slug.json in the form the scorer of lives reads, sentences included. The annotated files themselves hold no
text of the corpus: only where each sentence stands (paragraph, start, length) and the beginning of the note's SHA-256.
A note whose text has changed is named and nothing is written for it; the exit code is then 1."""
import glob
import hashlib
import json
import os
import sys
import xml.etree.ElementTree as tree

# Elements that hold a paragraph of their own. A chronology entry and a definition are one paragraph each, date or label in front.
BLOCKS = {
    "abstract", "blockquote", "chronitem", "citation", "defitem", "entry", "event", "head", "item", "l", "label", "legalstatus",
    "list", "chronlist", "level", "note", "outline", "p", "quote", "row", "table", "bioghist",
}
WHOLE = {"chronitem", "defitem"}


def name(element):
    return element.tag.rpartition("}")[2].lower()


def collapse(text):
    return " ".join(text.split())


def notes(root):
    return [element for element in root.iter() if name(element) == "bioghist"]


def paragraphs(note):
    """The innermost blocks of text in document order, white space collapsed, the note's own head left out."""
    found, running = [], []

    def close():
        text = collapse("".join(running))
        running.clear()
        if text:
            found.append(text)

    def walk(element):
        running.append(element.text or "")
        for child in element:
            kind = name(child)
            if kind in WHOLE:
                close()
                running.append(" ".join(child.itertext()))
                close()
            elif kind in BLOCKS:
                close()
                if not (kind == "head" and element is note):
                    walk(child)
                close()
            else:
                running.append(" " if kind == "lb" else "")
                walk(child)
            running.append(child.tail or "")

    walk(note)
    close()
    return found


def fingerprint(found):
    return hashlib.sha256("\n".join(found).encode("utf-8")).hexdigest()[:16]


def joined(life, corpus):
    """The life with its sentences, or the reason why they cannot be given."""
    source = life["source"]
    path = os.path.join(corpus, source["file"])
    if not os.path.exists(path):
        return None, "not in the corpus: " + source["file"]
    in_file = notes(tree.parse(path).getroot())
    if source["note"] >= len(in_file):
        return None, "no such note in " + source["file"]
    found = paragraphs(in_file[source["note"]])
    if fingerprint(found) != source["sha256"]:
        return None, "the text has changed: " + source["file"]
    sentences = [found[paragraph][start:start + length] for paragraph, start, length in life["sentences"]]
    if any(len(text) != place[2] for text, place in zip(sentences, life["sentences"])):
        return None, "a sentence runs over its paragraph: " + source["file"]
    if collapse(" ".join(sentences)) != collapse(" ".join(found)):
        return None, "the sentences are not the whole note: " + source["file"]
    return {**life, "sentences": sentences}, None


def main(corpus, out, *sets):
    here, amiss = os.path.dirname(os.path.abspath(__file__)), 0
    os.makedirs(out, exist_ok=True)
    for part in sets or ("tuning", "held-out", "drawn", "independent"):
        for path in sorted(glob.glob(os.path.join(here, part, "[0-9]*.json"))):
            with open(path, encoding="utf-8") as file:
                whole, reason = joined(json.load(file), corpus)
            if whole is None:
                amiss += 1
                print(os.path.basename(path) + ": " + reason, file=sys.stderr)
                continue
            with open(os.path.join(out, os.path.basename(path)), "w", encoding="utf-8") as file:
                json.dump(whole, file, ensure_ascii=False, indent=1)
    return 1 if amiss else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
