// A ZIP written byte by byte, so that a test can make one that lies (APPNOTE.TXT, 4.3).

import { crc32, deflateRawSync } from 'node:zlib'

/** One entry; what is left out is true. `isPacked`: deflated. `size`: what it says it unpacks to. */
export type HandEntry = {
  name: string
  bytes: Uint8Array
  isPacked?: boolean
  size?: number
  crc?: number
  flags?: number
  method?: number
  mode?: number
  /** Its data is that of the entry before it: the same bytes, named twice. */
  sharesData?: boolean
}

const utf8Name = 0x800

export function zipByHand(entries: HandEntry[]): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  let start = 0
  for (const entry of entries) {
    const { name, bytes, isPacked = false, size, crc, flags = 0, mode = 0o100644, sharesData = false } = entry
    const data = isPacked ? deflateRawSync(bytes) : Buffer.from(bytes)
    const nameBytes = Buffer.from(name, 'utf8')
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags | utf8Name, 2)
    fields.writeUInt16LE(entry.method ?? (isPacked ? 8 : 0), 4)
    fields.writeUInt16LE(0x2821, 8)
    fields.writeUInt32LE(crc ?? crc32(bytes), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(size ?? bytes.length, 18)
    fields.writeUInt16LE(nameBytes.length, 22)
    if (!sharesData) {
      start = at
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, data])
      pieces.push(local)
      at += local.length
    }
    const more = Buffer.alloc(14)
    more.writeUInt32LE((mode << 16) >>> 0, 6)
    more.writeUInt32LE(start, 10)
    const madeBy = Buffer.from([20, 3])
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), madeBy, fields, more, nameBytes]))
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...pieces, directory, end]))
}
