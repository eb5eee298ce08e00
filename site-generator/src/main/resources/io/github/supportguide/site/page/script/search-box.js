
// The search box: a list of hits under it while somebody types. Arrows choose, Enter opens, Escape closes.
{
  const PAUSE = 80;
  const OTHERS = ['publisher', 'issue', 'term', 'page'];

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  // Letters are folded one by one here, so that it is known which of those written a run is made of.
  function marked(text, runs) {
    const letters = [...text];
    const folded = letters.map(supportguide.fold);
    const origins = folded.flatMap((piece, at) => Array(piece.length).fill(at));
    const flat = folded.join('');
    const within = new Set(runs.flatMap(run => places(flat, run)).map(at => origins[at]));
    return letters.map((letter, at) => within.has(at) ? [letter] : letter).reduce(joined, []);
  }

  function places(flat, run) {
    const found = [];
    for (let at = flat.indexOf(run); at >= 0; at = flat.indexOf(run, at + 1)) {
      found.push(...[...run.split('').keys()].map(unit => at + unit));
    }
    return found;
  }

  function joined(pieces, letter) {
    const isMarked = Array.isArray(letter);
    const last = pieces.at(-1);
    if (!last || isMarked !== (last.nodeName === 'MARK')) {
      return [...pieces, isMarked ? element('mark', {}, letter[0]) : document.createTextNode(letter)];
    }
    last.textContent += letter;
    return pieces;
  }

  function option(hit, at, runs, words) {
    const state = hit.withdrawn ? [element('strong', {}, words.withdrawn), ' '] : [];
    const details = [hit.publisher, hit.id].filter(Boolean).flatMap((text, at) => [at ? ' · ' : '', ...marked(text, runs)]);
    return element('a', {role: 'option', id: 'hit-' + at, href: hit.href, tabindex: -1, 'aria-selected': false},
      element('span', {}, ...marked(hit.title, runs)), ' ', element('small', {}, ...state, ...details));
  }

  function groups(hits, runs, words) {
    const options = hits.map((hit, at) => option(hit, at, runs, words));
    return [...new Set(hits.map(hit => hit.kind))].map(kind => element('div',
      {role: 'group', 'aria-labelledby': 'hits-' + kind},
      element('p', {role: 'presentation', id: 'hits-' + kind}, words[kind]),
      ...options.filter((option, at) => hits[at].kind === kind)));
  }

  async function hitsFor(query) {
    const [whole, words] = await Promise.all([found(query), supportguide.searchWords()]);
    const runs = supportguide.runs(query);
    return {hits: whole.length || runs.length < 2 ? whole : await inParts(runs), words};
  }

  async function found(query) {
    const [offers, others] = await Promise.all([
      supportguide.find(query, {kinds: ['offer'], limit: 8}),
      supportguide.find(query, {kinds: OTHERS, limit: 3}),
    ]);
    return [...offers, ...others];
  }

  // Nothing holds all of the words: a product and an issue, perhaps. Then each is shown for its own word.
  async function inParts(runs) {
    const parts = (await Promise.all(runs.map(found))).flat();
    const order = ['offer', ...OTHERS];
    return [...new Map(parts.map(hit => [hit.href, hit])).values()]
      .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  }

  function box(input) {
    const list = element('div', {role: 'listbox', id: 'hits'});
    const none = element('p', {'aria-hidden': true});
    const panel = element('div', {class: 'hits', hidden: ''}, none, list);
    const status = element('p', {role: 'status', class: 'unseen'});
    const isSearched = () => supportguide.runs(input.value).length > 0;
    const options = () => [...list.querySelectorAll('[role=option]')];
    const chosen = () => list.querySelector('[aria-selected=true]');
    let asked = '';
    let asking = Promise.resolve();
    let timer = 0;

    function open(isOpen) {
      panel.hidden = !isOpen;
      input.setAttribute('aria-expanded', isOpen && !list.hidden);
      choose(null);
    }

    function choose(option) {
      chosen()?.setAttribute('aria-selected', false);
      option?.setAttribute('aria-selected', true);
      option?.scrollIntoView({block: 'nearest'});
      input.setAttribute('aria-activedescendant', option?.id ?? '');
    }

    function step(by) {
      const all = options();
      const from = chosen() ? all.indexOf(chosen()) : by > 0 ? -1 : 0;
      if (all.length) {
        open(true);
        choose(all.at((from + by) % all.length));
      }
    }

    function say(text, hasHits) {
      status.textContent = none.textContent = text;
      none.hidden = hasHits;
      list.hidden = !hasHits;
      open(isSearched());
    }

    function show(query, {hits, words}) {
      list.setAttribute('aria-label', words.hits);
      list.replaceChildren(...groups(hits, supportguide.runs(query), words));
      say(hits.length ? words.count.replace('{0}', hits.length) : isSearched() ? words.none : '', hits.length > 0);
    }

    function fail() {
      list.replaceChildren();
      say(input.dataset.failed, false);
    }

    // Only the last answer counts, whichever comes last.
    async function ask(query) {
      asked = query;
      const answer = await hitsFor(query).catch(() => null);
      if (query === asked) {
        answer ? show(query, answer) : fail();
      }
    }

    function askNow() {
      clearTimeout(timer);
      asking = input.value === asked ? asking : ask(input.value);
      return asking;
    }

    function askSoon(event) {
      clearTimeout(timer);
      const ready = () => input.value === asked ? open(isSearched()) : askNow();
      timer = event.isComposing ? 0 : setTimeout(ready, PAUSE);
    }

    function empty() {
      input.value = '';
      askNow();
    }

    const keys = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => askNow().then(() => (chosen() ?? options()[0])?.click()),
      Escape: () => panel.hidden ? empty() : open(false),
    };

    const handlers = {
      input: askSoon,
      compositionend: askSoon,
      focus: () => {
        supportguide.searchWords().catch(() => {});
        open(isSearched() && options().length > 0);
      },
      keydown: event => {
        if (!event.isComposing && Object.hasOwn(keys, event.key)) {
          event.preventDefault();
          keys[event.key]();
        }
      },
    };

    const combobox = {role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': 'hits'};
    Object.entries(combobox).forEach(([name, value]) => input.setAttribute(name, value));
    Object.entries(handlers).forEach(([name, handler]) => input.addEventListener(name, handler));
    input.after(panel, status);
    // The box keeps the focus while a mouse is used in the list.
    panel.addEventListener('mousedown', event => event.preventDefault());
    panel.addEventListener('click', event => event.target.closest('a') && open(false));
    input.addEventListener('blur', () => open(false));
    document.addEventListener('keydown', event => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEdited(event.target)) {
        event.preventDefault();
        input.focus();
      }
    });
  }

  const isEdited = place => place.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(place.tagName);

  document.querySelectorAll('#find').forEach(box);
}
