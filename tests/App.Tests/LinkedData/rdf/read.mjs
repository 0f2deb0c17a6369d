// Reads every .ttl and .jsonld file below a folder as other programs do, and prints one JSON document a line:
// {"file", "quads": [[subject, predicate, object, type of the object]]} or {"file", "error"}. Nothing is fetched: the one
// context that pages name by address is the small one beside this script.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import jsonld from "jsonld";
import { Parser } from "n3";

const [folder] = process.argv.slice(2);
const context = JSON.parse(readFileSync(new URL("schema-org.json", import.meta.url), "utf8"));

const documentLoader = async (url) => {
  if (url !== "https://schema.org") throw new Error(`${url} would have to be fetched`);
  return { contextUrl: null, documentUrl: url, document: context };
};

const turtle = (text) => new Parser({ format: "text/turtle" }).parse(text);
const linked = (text) => jsonld.toRDF(JSON.parse(text), { documentLoader, safe: true });

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(ttl|jsonld)$/.test(entry.name)) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const file = relative(folder, path);
  try {
    const text = readFileSync(path, "utf8");
    const quads = await (entry.name.endsWith(".ttl") ? turtle(text) : linked(text));
    console.log(JSON.stringify({ file, quads: quads.map((quad) => [quad.subject.value, quad.predicate.value, quad.object.value, quad.object.datatype?.value ?? ""]) }));
  } catch (error) {
    console.log(JSON.stringify({ file, error: String(error.details ? JSON.stringify(error.details) : error.message) }));
  }
}
