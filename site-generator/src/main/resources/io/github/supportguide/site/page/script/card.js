// A support card: marks what the address chooses, tells rows as whoever asks sees them, writes out the case of a chosen
// issue, copies it.
(() => {
  const card = document.querySelector('.card');
  if (!card) return;
  const handOver = card.querySelector('.hand-over');
  const about = handOver.textContent;
  const rows = [...card.querySelectorAll('.rows tr[id]')].map(row => {
    const link = row.querySelector('a');
    return {row, link, hash: link.hash, asCustomersSee: [...row.cells].map(cell => [...cell.childNodes])};
  });
  const heads = [...card.querySelectorAll('.rows thead th:nth-child(2)')].map(head => ({head, text: head.textContent}));
  let cases = null;

  supportguide.cases = told => { cases = told; };

  const chosen = () => location.hash.slice(1);
  const load = () => cases ? Promise.resolve() : supportguide.load(handOver.dataset.cases);

  const chip = who => card.querySelector(`.choice a[id$="-as-${CSS.escape(who)}"]`);

  // who asks: chosen on the card, else brought along in the address, if anybody is called so
  const asker = () => {
    const who = (chosen().match(/-as-(.+)$/) || [])[1] || new URLSearchParams(location.search).get('as') || '';
    return who && chip(who) ? who : '';
  };

  const model = () => (chosen().match(/^(direct-bill|indirect)/) || [])[1];

  const markChoices = () => {
    for (const choice of card.querySelectorAll('.choice a')) {
      const on = choice.id === model() || (asker() && choice.id.endsWith('-as-' + asker()));
      if (on) choice.setAttribute('aria-current', 'true');
      else choice.removeAttribute('aria-current');
    }
  };

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  // the first of the ways that the card names for a party
  const wayTo = party => {
    const heading = card.querySelector(`h3[data-party="${CSS.escape(party)}"]`);
    const way = heading && heading.nextElementSibling.querySelector('.way');
    if (!way) return '–';
    const link = element('a', way.textContent);
    link.href = way.href;
    return link;
  };

  const tell = ({row, asCustomersSee}, who) => {
    const told = who && who !== 'customer' && cases[row.id] && cases[row.id][who];
    [1, 2].forEach(at => row.cells[at].replaceChildren(...asCustomersSee[at]));
    if (!told) return;
    row.cells[1].replaceChildren(told.first, element('i', told.onward));
    row.cells[2].replaceChildren(told.party && told.party !== who ? wayTo(told.party) : '–');
  };

  const tellRows = async () => {
    const who = asker();
    if (who && who !== 'customer') await load();
    for (const one of rows) {
      tell(one, who);
      one.link.hash = who || one.hash;
    }
    for (const {head, text} of heads) {
      head.textContent = who ? text.replace(chip('customer').textContent, chip(who).textContent) : text;
    }
  };

  const writeCase = async () => {
    const issue = chosen();
    if (!rows.some(({row}) => row.id === issue)) { handOver.textContent = about; return; }
    await load();
    const told = cases[issue] && (cases[issue][asker()] || cases[issue]['']);
    handOver.textContent = told ? about + '\n\n' + told.text : about;
  };

  const follow = () => { markChoices(); tellRows(); writeCase(); };

  const button = card.querySelector('.copy');
  const words = button.textContent;
  button.addEventListener('click', async () => {
    await supportguide.copy(handOver);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
  addEventListener('hashchange', follow);
  follow();
})();
