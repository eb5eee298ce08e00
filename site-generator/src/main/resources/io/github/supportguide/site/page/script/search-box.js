
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

  // Where the runs stand in a text as it was written: letters may be folded to none, one or several.
  function marked(text, runs) {
    const letters = [...text];
    const folded = letters.map(letter => supportguide.fold(letter));
    const origins = folded.flatMap((piece, at) => Array(piece.length).fill(at));
    const flat = folded.join('');
    const within = new Set(runs.flatMap(run => occurrences(flat, run)).map(at => origins[at]));
    return pieces(letters, within);
  }

  function occurrences(flat, run) {
    const found = [];
    for (let at = flat.indexOf(run); at >= 0; at = flat.indexOf(run, at + 1)) {
      found.push(...Array.from(run, (_, more) => at + more), at + run.length - 1);
    }
    return found;
  }

  function pieces(letters, within) {
    const made = [];
    letters.forEach((letter, at) => {
      if (at === 0 || within.has(at) !== within.has(at - 1)) {
        made.push(within.has(at) ? element('mark', {}) : document.createTextNode(''));
      }
      made.at(-1).textContent += letter;
    });
    return made;
  }

  function option(hit, runs, words) {
    const note = [hit.publisher, hit.kind === 'offer' || hit.kind === 'publisher' ? hit.id : ''].filter(Boolean);
    const details = note.flatMap((text, at) => [at ? ' · ' : '', ...marked(text, runs)]);
    const state = hit.withdrawn ? [element('strong', {}, words.withdrawn), ' '] : [];
    return element('a', {role: 'option', href: hit.href, tabindex: -1, 'aria-selected': false, class: 'hit'},
      element('span', {}, ...marked(hit.title, runs)),
      ...(note.length || hit.withdrawn ? [' ', element('small', {}, ...state, ...details)] : []));
  }

  function groups(hits, runs, words) {
    return [...new Set(hits.map(hit => hit.kind))].map(kind => {
      const label = element('p', {id: 'hits-' + kind, role: 'presentation'}, words[kind]);
      const options = hits.filter(hit => hit.kind === kind).map(hit => option(hit, runs, words));
      return element('div', {role: 'group', 'aria-labelledby': label.id}, label, ...options);
    });
  }

  function box(input) {
    const list = element('div', {id: 'hits', role: 'listbox'});
    const none = element('p', {'aria-hidden': true});
    const panel = element('div', {class: 'hits', hidden: ''}, none, list);
    const status = element('p', {role: 'status', class: 'unseen'});
    input.after(panel, status);
    const plain = {role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': list.id};
    Object.entries(plain).forEach(([name, value]) => input.setAttribute(name, value));

    let turn = 0;
    let timer = 0;
    let shownFor = '';
    let asking = Promise.resolve();

    const options = () => [...list.querySelectorAll('[role=option]')];
    const active = () => list.querySelector('[aria-selected=true]');

    function open(isOpen) {
      panel.hidden = !isOpen;
      input.setAttribute('aria-expanded', isOpen && !list.hidden);
      if (!isOpen) {
        choose(null);
      }
    }

    function choose(option) {
      active()?.setAttribute('aria-selected', false);
      option?.setAttribute('aria-selected', true);
      option?.scrollIntoView({block: 'nearest'});
      option ? input.setAttribute('aria-activedescendant', option.id) : input.removeAttribute('aria-activedescendant');
    }

    function step(by) {
      const all = options();
      const next = all.indexOf(active()) + by;
      if (all.length) {
        open(true);
        choose(all.at(active() || by > 0 ? next % all.length : -1));
      }
    }

    function show(hits, words) {
      const runs = supportguide.runs(input.value);
      list.setAttribute('aria-label', words.hits);
      list.replaceChildren(...groups(hits, runs, words));
      options().forEach((option, at) => option.id = 'hit-' + at);
      say(hits.length ? words.count.replace('{0}', hits.length) : words.none, hits.length > 0);
      open(true);
    }

    function say(text, found) {
      status.textContent = text;
      none.textContent = text;
      none.hidden = found;
      list.hidden = !found;
    }

    async function hits(query) {
      const [offers, others, words] = await Promise.all([
        supportguide.find(query, {kinds: ['offer'], limit: 8}),
        supportguide.find(query, {kinds: OTHERS, limit: 3}),
        supportguide.searchWords(),
      ]);
      return [[...offers, ...others], words];
    }

    async function ask() {
      const mine = ++turn;
      shownFor = input.value;
      if (!supportguide.runs(shownFor).length) {
        list.replaceChildren();
        status.textContent = '';
        open(false);
        return;
      }
      try {
        const found = await hits(shownFor);
        mine === turn && show(...found);
      } catch {
        mine === turn && (say(input.dataset.failed, false), open(true));
      }
    }

    function askNow() {
      clearTimeout(timer);
      if (input.value !== shownFor) {
        asking = ask();
      }
      return asking;
    }

    const keys = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => askNow().then(() => (active() ?? options()[0])?.click()),
      Escape: () => panel.hidden ? input.value = '' : open(false),
    };

    input.addEventListener('input', event => {
      clearTimeout(timer);
      timer = event.isComposing ? 0 : setTimeout(askNow, PAUSE);
    });
    input.addEventListener('compositionend', () => timer = setTimeout(askNow, PAUSE));
    input.addEventListener('keydown', event => {
      if (!event.isComposing && keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
      }
    });
    input.addEventListener('focus', () => {
      supportguide.searchWords().catch(() => {});
      options().length && input.value && open(true);
    });
    // The box keeps the focus while a mouse is used in the list.
    panel.addEventListener('mousedown', event => event.preventDefault());
    panel.addEventListener('click', event => event.target.closest('a') && open(false));
    input.parentElement.addEventListener('focusout', event =>
      input.parentElement.contains(event.relatedTarget) || open(false));
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
