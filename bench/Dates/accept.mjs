// Asks the npm package "edtf" whether it takes what the reader emits. Reads EDTF expressions, one a line, from stdin.
//
//   npm install --prefix ./edtf edtf
//   fonds dates < statements.txt | node bench/Dates/accept.mjs ./edtf
import { createInterface } from 'node:readline'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const { default: edtf } = createRequire(join(resolve(process.argv[2] ?? '.'), 'x.js'))('edtf')
const seen = new Set()
let refused = 0
for await (const line of createInterface({ input: process.stdin })) {
  const text = line.startsWith('{"text"') ? JSON.parse(line).edtf : line
  if (!text || seen.has(text)) continue
  seen.add(text)
  try {
    edtf(text)
  } catch (error) {
    refused++
    console.log(`${text}\t${error.message.split('\n')[0]}`)
  }
}
console.log(`${seen.size} distinct expressions, ${refused} refused`)
process.exit(refused ? 1 : 0)
