
// Finds offers, publishers, issues, terms and pages. The index comes in small files, each a script that hands its
// content over: scripts load where nothing else does, even from a disk.
{
  const SITE = new URL('..', document.currentScript.src);
  const LANGUAGE = document.documentElement.lang + '/';
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const MOST_KEYS = 5;

  const takers = new Map();
  const parts = new Map();

  // Keys are for all languages, all else is for one.
  const address = name => new URL(`${name[0] === 'k' ? '' : LANGUAGE}search/${name}.js`, SITE);

  function load(name, read) {
    if (!parts.has(name)) {
      parts.set(name, fetched(name).then(read));
      parts.get(name).catch(() => parts.delete(name));
    }
    return parts.get(name);
  }

  const fetched = name => new Promise((take, fail) => {
    const script = document.createElement('script');
    takers.set(name, take);
    script.onload = script.onerror = () => {
      script.remove();
      fail(new Error('cannot load ' + script.src));
    };
    script.src = address(name);
    document.head.append(script);
  });

  supportguide.index = (name, content) => takers.get(name)(content);

  const root = () => load('root', content => ({
    ...content,
    chunks: places(content.chunks),
    shards: content.shards.split(' '),
  }));

  const places = digits => digits[0] === '.' ? placesOfMap(digits.slice(1)) : placesOfGaps(digits);

  function placesOfMap(digits) {
    const found = [];
    for (let at = 0; at < digits.length; at++) {
      const bits = DIGITS.indexOf(digits[at]);
      for (let bit = 0; bit < 6; bit++) {
        if (bits >> bit & 1) {
          found.push(6 * at + bit);
        }
      }
    }
    return found;
  }

  function placesOfGaps(digits) {
    const found = [];
    let place = -1;
    let gap = 0;
    let shift = 0;
    for (const digit of digits) {
      const bits = DIGITS.indexOf(digit);
      gap += bits % 32 << shift;
      shift += 5;
      if (bits < 32) {
        place += gap + 1;
        found.push(place);
        gap = shift = 0;
      }
    }
    return found;
  }

  async function placesOf(key) {
    const {shards} = await root();
    const shard = shards.findLastIndex(first => first <= key);
    const lists = shard < 0 ? new Map() : await load('k' + shard, keysAndLists);
    return places(lists.get(key) ?? '');
  }

  function keysAndLists(content) {
    const words = content.split(' ');
    return new Map(words.flatMap((word, at) => at % 2 ? [] : [[word, words[at + 1]]]));
  }

  // A few keys narrow the search down enough, of each run if possible; the texts themselves decide.
  function narrowing(runs) {
    const own = [...runs].sort((one, other) => other.length - one.length).map(supportguide.keys);
    const inTurns = [0, 1, 2].flatMap(turn => own.flatMap(keys => keys[turn] ?? []));
    return [...new Set([...inTurns.filter(key => key.length > 1), ...inTurns])].slice(0, MOST_KEYS);
  }

  // Those called exactly so come first, then those with a word that starts so.
  async function candidates(asked, runs) {
    const [whole, start, first, ...others] =
      await Promise.all([exactly(asked), startOf(runs), ...narrowing(runs)].map(placesOf));
    const [wholes, starts, ...sets] = [whole, start, ...others].map(list => new Set(list));
    const rank = place => wholes.has(place) ? 0 : starts.has(place) ? 1 : 2;
    return first.filter(place => sets.every(set => set.has(place)))
      .sort((one, other) => rank(one) - rank(other) || one - other);
  }

  function exactly(asked) {
    let hash = 0;
    for (let at = 0; at < asked.length; at++) {
      hash = Math.imul(hash, 31) + asked.charCodeAt(at) | 0;
    }
    return '=' + DIGITS[hash & 63] + DIGITS[hash >> 6 & 63];
  }

  const startOf = runs => '^' + [...runs[0]].slice(0, 2).join('');

  async function record(place) {
    const {chunks, classes} = await root();
    const chunk = chunks.findLastIndex(start => start <= place);
    const records = await load('d' + chunk, rows => rows.map(row => entry(row, classes)));
    return {...records[place - chunks[chunk]], place};
  }

  function entry([title, id, names, texts, publisher = '', kind = -1, withdrawn = 0, path = ''], classes) {
    const folded = text => text.split('\n').map(line => supportguide.runs(line).join(' '));
    const titles = [title, names].flatMap(folded);
    const others = [id, texts].flatMap(folded);
    const all = [...titles, ...others, ...folded(publisher)].join('  ');
    return {title, id, publisher, class: classes[kind] ?? '', withdrawn: withdrawn === 1, path, titles, others, all};
  }

  async function matches(list, runs, limit) {
    const found = [];
    for (let at = 0; at < list.length && found.length < limit; at += limit) {
      const records = await Promise.all(list.slice(at, at + limit).map(record));
      found.push(...records.filter(({all}) => runs.every(run => all.includes(run))));
    }
    return found;
  }

  function worth({titles, others}, asked, runs) {
    const names = ' ' + titles.join('  ');
    const tests = [
      () => [...titles, ...others].includes(asked),
      () => titles.some(title => title.startsWith(asked)),
      () => runs.every(run => names.includes(' ' + run)),
      () => runs.every(run => names.includes(run)),
    ];
    const passed = tests.findIndex(test => test());
    return passed < 0 ? tests.length : passed;
  }

  const PLACES = {offer: 'offers/', publisher: 'publishers/'};

  const hit = (kind, {title, id, publisher, class: offerClass, withdrawn, path}) => ({
    kind, title, id, publisher, class: offerClass, withdrawn,
    href: new URL(LANGUAGE + (path || `${PLACES[kind]}${id}/index.html`), SITE).href,
  });

  async function hitsOf(kind, list, asked, runs, limit) {
    const {kinds} = await root();
    const before = Object.keys(kinds)[Object.keys(kinds).indexOf(kind) - 1];
    const own = list.filter(place => place >= (kinds[before] ?? 0) && place < kinds[kind]);
    const found = (await matches(own, runs, limit)).map(one => ({one, worth: worth(one, asked, runs)}));
    return found.sort((a, b) => a.worth - b.worth).slice(0, limit).map(({one}) => hit(kind, one));
  }

  // Resolves to the best hits, kind by kind, at most `limit` of each: {kind, title, id, publisher, class, withdrawn,
  // href}. A hit holds every run of the query somewhere in its names, ids or text.
  supportguide.find = async (query, {kinds, limit = 8} = {}) => {
    const said = supportguide.runs(query);
    const runs = [...new Set(said)];
    if (!runs.length) {
      return [];
    }
    const asked = said.join(' ');
    const list = await candidates(asked, runs);
    const all = kinds ?? Object.keys((await root()).kinds);
    return (await Promise.all(all.map(kind => hitsOf(kind, list, asked, runs, limit)))).flat();
  };

  supportguide.searchWords = async () => (await root()).words;
}
