// Makes coasts.bin, the coastlines and borders of the maps that the site draws. See README.md beside it.
//
//   npm install --ignore-scripts world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3
//   node make-coasts.mjs DIR_WITH_NODE_MODULES
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';

const modules = path.resolve(process.argv[2] ?? '.', 'node_modules');
const require = createRequire(path.join(modules, '..', 'package.json'));
const { merge, mesh } = require('topojson-client');
const { presimplify, simplify } = require('topojson-simplify');

const unsigned = [];
function number(value) {
  // Seven bits a byte, the lowest first, the sign in the lowest bit.
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  while (rest > 127) { unsigned.push(rest % 128 + 128); rest = Math.floor(rest / 128); }
  unsigned.push(rest);
}

function line(points, scale) {
  const kept = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of points) {
    const next = [Math.round(lon * scale), Math.round(lat * scale)];
    if (kept.length && next[0] === x && next[1] === y) continue;
    [x, y] = next;
    kept.push(next);
  }

  number(kept.length);
  [x, y] = [0, 0];
  for (const [nextX, nextY] of kept) { number(nextX - x); number(nextY - y); [x, y] = [nextX, nextY]; }
  return kept.length;
}

const area = ring => ring.reduce((sum, [x, y], i) => { const [nx, ny] = ring[(i + 1) % ring.length]; return sum + x * ny - nx * y; }, 0) / 2;

function level(file, scale, least, smallest) {
  const atlas = JSON.parse(fs.readFileSync(path.join(modules, 'world-atlas', file), 'utf8'));
  const simple = simplify(presimplify(atlas), least);
  const rings = [];
  for (const polygon of merge(simple, simple.objects.countries.geometries).coordinates) {
    polygon.forEach((ring, i) => {
      if (ring.length < 4 || Math.abs(area(ring)) < smallest) return;
      // Outer rings to the left, holes to the right.
      const open = ring.slice(0, -1);
      if (area(open) > 0 !== (i === 0)) open.reverse();
      rings.push(open);
    });
  }

  const borders = mesh(simple, simple.objects.countries, (a, b) => a !== b).coordinates;
  let points = 0;
  number(scale);
  number(rings.length);
  for (const ring of rings) points += line(ring, scale);
  number(borders.length);
  for (const border of borders) points += line(border, scale);
  console.log(`${file}: ${rings.length} rings, ${borders.length} borders, ${points} points`);
}

level('countries-50m.json', 50, 0.05, 0.5);
level('countries-50m.json', 100, 0.003, 0.02);
level('countries-10m.json', 500, 0.0002, 0.0008);
const packed = zlib.brotliCompressSync(Buffer.from(unsigned), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 22 } });
fs.writeFileSync(path.join(import.meta.dirname, 'coasts.bin'), packed);
console.log(`${(unsigned.length / 1000).toFixed(0)} KB, packed ${(packed.length / 1000).toFixed(0)} KB`);
