
// Finds offers, publishers, issues, terms and pages. The index comes in small files, each a script that hands its
// content over: scripts load where nothing else does, even from a disk.
{
  const SITE = new URL('..', document.currentScript.src);
  const LANGUAGE = document.documentElement.lang + '/';
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const FOLDERS = {offer: 'offers/', publisher: 'publishers/'};
  const CJK = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Bopo}\\u30fc]';
  const RUN = new RegExp(`${CJK}+|(?:(?!${CJK})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
  const IS_CJK = new RegExp(CJK, 'u');
  const MOST_KEYS = 5;

  supportguide.fold = text => text.normalize('NFKC').toLowerCase()
    .normalize('NFD').replace(/[\u0300-\u036f]+/g, '').normalize('NFC');

  // What can be looked for in a text: runs of Chinese, Japanese or Korean characters, and runs of other letters and
  // digits, without regard to width, case and accents. The index was made in exactly the same way.
  supportguide.runs = text => supportguide.fold(text).match(RUN) ?? [];

  const takers = new Map();
  const parts = new Map();

  supportguide.index = (name, content) => takers.get(name)(content);

  // If something cannot be loaded, a new edition may have come: then all is to be asked for anew.
  function load(name, path, read) {
    if (!parts.has(name)) {
      parts.set(name, fetched(name, path).then(read));
      parts.get(name).catch(() => parts.clear());
    }
    return parts.get(name);
  }

  const fetched = (name, path) => new Promise((take, fail) => {
    const script = document.createElement('script');
    takers.set(name, take);
    script.onload = script.onerror = () => {
      script.remove();
      fail(new Error('cannot load ' + script.src));
    };
    script.src = new URL(path + name + '.js', SITE);
    document.head.append(script);
  });

  const root = () => load('root', LANGUAGE + 'search/', content => ({
    ...content,
    chunks: places(content.chunks),
    shards: content.shards.split(' '),
  }));

  const places = digits => digits[0] === '.' ? placesOfMap(digits.slice(1)) : placesOfGaps(digits);

  const placesOfMap = digits => [...digits].flatMap((digit, at) =>
    [0, 1, 2, 3, 4, 5].filter(bit => DIGITS.indexOf(digit) >> bit & 1).map(bit => 6 * at + bit));

  function placesOfGaps(digits) {
    let place = -1;
    return (digits.match(/[g-z0-9_-]*[A-Za-f]/g) ?? []).map(number => {
      const gap = [...number].reduceRight((sum, digit) => 32 * sum + DIGITS.indexOf(digit) % 32, 0);
      return place += gap + 1;
    });
  }

  async function placesOf(key) {
    const {shards, folder} = await root();
    const shard = shards.findLastIndex(first => first <= key);
    const lists = shard < 0 ? new Map() : await load('k' + shard, folder, keysAndLists);
    return places(lists.get(key) ?? '');
  }

  const keysAndLists = content => new Map(content.match(/[^ ]+ [^ ]+/g).map(pair => pair.split(' ')));

  const keysOf = run => {
    const letters = [...run];
    const size = IS_CJK.test(run) ? 2 : 3;
    const keys = letters.slice(size - 1).map((letter, at) => letters.slice(at, at + size).join(''));
    return keys.length ? [...new Set([keys[0], keys.at(-1), ...keys])] : [run];
  };

  // A few keys narrow the search down enough, of each run if possible; the texts themselves decide.
  function narrowing(runs) {
    const own = [...runs].sort((one, other) => other.length - one.length).map(keysOf);
    const inTurns = [0, 1, 2].flatMap(turn => own.flatMap(keys => keys[turn] ?? []));
    return [...new Set([...inTurns.filter(key => key.length > 1), ...inTurns])].slice(0, MOST_KEYS);
  }

  // Those called exactly so come first, then those with a name that has a word starting so.
  async function candidates(asked, runs) {
    const keys = [exactly(asked), '^' + [...runs[0]].slice(0, 2).join(''), ...narrowing(runs)];
    const [wholes, starts, ...sets] = (await Promise.all(keys.map(placesOf))).map(list => new Set(list));
    const rank = place => wholes.has(place) ? 0 : starts.has(place) ? 1 : 2;
    return [...sets[0]].filter(place => sets.every(set => set.has(place)))
      .sort((one, other) => rank(one) - rank(other) || one - other);
  }

  function exactly(asked) {
    const hash = asked.split('').reduce((sum, unit) => Math.imul(sum, 31) + unit.charCodeAt() | 0, 0);
    return '=' + DIGITS[hash & 63] + DIGITS[hash >> 6 & 63];
  }

  async function entry(place) {
    const {chunks, classes, folder} = await root();
    const chunk = chunks.findLastIndex(start => start <= place);
    const rows = await load('d' + chunk, folder + LANGUAGE, rows => rows.map(row => read(row, classes)));
    return rows[place - chunks[chunk]];
  }

  function read([title, id, names, texts, publisher = '', kind = -1, withdrawn = 0, path = ''], classes) {
    const folded = text => text.split('\n').map(line => supportguide.runs(line).join(' '));
    const titles = [title, names].flatMap(folded);
    const wholes = [...titles, ...[id, texts].flatMap(folded)];
    const all = [...wholes, ...folded(publisher)].join('  ');
    return {title, id, publisher, class: classes[kind] ?? '', withdrawn: withdrawn === 1, path, titles, wholes, all};
  }

  async function matches(list, runs, limit) {
    const found = [];
    for (let at = 0; at < list.length && found.length < limit; at += limit) {
      const entries = await Promise.all(list.slice(at, at + limit).map(entry));
      found.push(...entries.filter(({all}) => runs.every(run => all.includes(run))));
    }
    return found;
  }

  // The lower the better: called so, beginning so, a word beginning so, a word with it, found by anything else.
  function rankOf({titles, wholes}, asked, runs) {
    const names = ' ' + titles.join('  ');
    const passed = [
      wholes.includes(asked),
      titles.some(title => title.startsWith(asked)),
      runs.every(run => names.includes(' ' + run)),
      runs.every(run => names.includes(run)),
      true,
    ];
    return passed.indexOf(true);
  }

  async function hitsOf(kind, list, asked, runs, limit) {
    const {kinds} = await root();
    const before = Object.keys(kinds)[Object.keys(kinds).indexOf(kind) - 1];
    const own = list.filter(place => place >= (kinds[before] ?? 0) && place < kinds[kind]);
    const ranked = (await matches(own, runs, limit)).map(entry => ({entry, rank: rankOf(entry, asked, runs)}));
    return ranked.sort((one, other) => one.rank - other.rank).slice(0, limit).map(({entry}) => hit(kind, entry));
  }

  const hit = (kind, {title, id, publisher, class: offerClass, withdrawn, path}) => ({
    kind, title, id, publisher, class: offerClass, withdrawn,
    href: new URL(LANGUAGE + (path || `${FOLDERS[kind]}${id}/index.html`), SITE).href,
  });

  // Resolves to the best hits, kind by kind and at most `limit` of each kind: {kind, title, id, publisher, class,
  // withdrawn, href}. A hit holds every run of the query somewhere in its names, ids or texts.
  supportguide.find = async (query, {kinds, limit = 8} = {}) => {
    const said = supportguide.runs(query);
    const runs = [...new Set(said)];
    const asked = said.join(' ');
    const list = runs.length ? await candidates(asked, runs) : [];
    const wanted = kinds ?? Object.keys((await root()).kinds);
    return (await Promise.all(wanted.map(kind => hitsOf(kind, list, asked, runs, limit)))).flat();
  };

  supportguide.searchWords = async () => (await root()).words;
}
