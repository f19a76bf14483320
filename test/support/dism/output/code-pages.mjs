// The OEM code pages that consoles of these languages write in. What a code page lacks becomes a question mark.

// Of code page 850 the bytes 0x80 to 0xff; 437 differs in marks that DISM never prints, save the no-break space at 0xff.
const WESTERN =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
// What Windows writes for a character that the page lacks but has something like it.
const BEST_FIT = { '’': "'", '‘': "'", '–': '-', '—': '-', '\u202f': '\u00a0', '“': '"', '”': '"', '„': '"' };

/** The bytes of a text on the console of a language. */
export function oemBytes(text, language) {
  return language === 'zh-CN' ? chineseBytes(text) : westernBytes(text);
}

function westernBytes(text) {
  return Buffer.from(
    [...text].map((character) => {
      const fitting = WESTERN.includes(character) ? character : (BEST_FIT[character] ?? character);
      const place = WESTERN.indexOf(fitting);
      if (place >= 0) return 0x80 + place;
      const code = fitting.codePointAt(0) ?? 0;
      return code < 0x80 ? code : 0x3f;
    }),
  );
}

let chinese;

/** Code page 936, turned round from the decoder that Node has. */
function chineseBytes(text) {
  chinese ??= twoByteTable();
  return Buffer.concat(
    [...text].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? Buffer.from([code]) : (chinese.get(character) ?? Buffer.from('?'));
    }),
  );
}

function twoByteTable() {
  const decoder = new TextDecoder('gbk');
  const table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
    }
  return table;
}
