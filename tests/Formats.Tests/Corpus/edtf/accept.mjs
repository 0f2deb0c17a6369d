// Asks the npm package "edtf" whether it takes each expression on stdin, one a line; writes those it refuses, with its reason.
import { createInterface } from 'node:readline'
import edtf from 'edtf'

let taken = 0
let refused = 0
for await (const text of createInterface({ input: process.stdin })) {
  if (!text) continue
  try {
    edtf(text)
    taken++
  } catch (error) {
    refused++
    console.log(`${text}\t${error.message.split('\n')[0]}`)
  }
}
console.log(`${taken} taken, ${refused} refused`)
process.exit(refused ? 1 : 0)
