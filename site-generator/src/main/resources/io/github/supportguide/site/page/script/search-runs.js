
// What can be looked for in a text: runs of Chinese, Japanese or Korean characters, and runs of other letters and
// digits, without regard to width, case and accents. The index was made in exactly the same way.
{
  const CJK = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Bopo}\\u30fc]';
  const RUN = new RegExp(`${CJK}+|(?:(?!${CJK})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
  const STARTS_CJK = new RegExp('^' + CJK, 'u');

  supportguide.fold = text => text.normalize('NFKC').toLowerCase()
    .normalize('NFD').replace(/[\u0300-\u036f]+/g, '').normalize('NFC');

  supportguide.runs = text => supportguide.fold(text).match(RUN) ?? [];

  // The keys of a run in the index: the first, the last, then what lies between.
  supportguide.keys = run => {
    const letters = [...run];
    const size = STARTS_CJK.test(run) ? 2 : 3;
    const keys = letters.slice(size - 1).map((letter, at) => letters.slice(at, at + size).join(''));
    return keys.length ? [...new Set([keys[0], keys.at(-1), ...keys])] : [run];
  };
}
