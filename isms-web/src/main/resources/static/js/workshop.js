// Keeps a workshop the same for everybody in it: listens to what happens, fetches the part of the page that changes, and
// keeps what somebody is typing. A vote that could not be sent is sent again when the line is back.
(function () {
  const room = () => document.getElementById('room');
  const said = document.getElementById('said');
  const lost = document.getElementById('lost');
  const from = room() && room().dataset.events;
  if (!from) return;

  let heard = Number(room().dataset.sequence);
  let unsent = null;
  let fetching = false;
  let again = false;
  let events;

  function listen() {
    events = new EventSource(from + '?after=' + heard);
    events.onopen = () => { lost.hidden = true; if (unsent) send(unsent); else refresh(); };
    events.onerror = () => {
      lost.hidden = false;
      if (events.readyState === EventSource.CLOSED) setTimeout(() => refresh().then(listen, listen), 2000);
    };
    events.addEventListener('happening', (event) => {
      const news = JSON.parse(event.data);
      if (news.sequence <= heard) return;
      heard = news.sequence;
      if (news.kind === 'VOTED') count(news); else refresh();
      if (news.kind === 'ENDED') events.close();
    });
  }

  function count(news) {
    const text = room().querySelector('[data-voted]');
    if (!text) return;
    text.textContent = room().dataset.some.replace('{0}', news.voted).replace('{1}', news.seated);
    room().querySelectorAll('.dots span').forEach((dot, at) => dot.classList.toggle('full', at < news.voted));
  }

  function refresh() {
    if (fetching) { again = true; return Promise.resolve(); }
    fetching = true;
    return fetch(room().dataset.now || from.replace(/events$/, 'now')).then((answer) => answer.text()).then(show)
      .finally(() => { fetching = false; if (again) { again = false; refresh(); } });
  }

  function show(html) {
    const next = new DOMParser().parseFromString(html, 'text/html').getElementById('room');
    if (!next) return;
    // What comes late must not show an older state.
    if (Number(next.dataset.sequence) < Number(room().dataset.sequence)) return;
    const typed = {};
    room().querySelectorAll('[data-keep]').forEach((field) => { typed[field.dataset.keep] = field; });
    const before = room().querySelector('[data-say]').textContent.trim();
    const focused = document.activeElement && document.activeElement.id;
    const answered = new Set([...next.querySelectorAll('input:checked')].map((one) => one.name));
    next.querySelectorAll('[data-keep]').forEach((field) => {
      const old = typed[field.dataset.keep];
      if (!old) return;
      if (field.type === 'radio') {
        if (!answered.has(field.name)) field.checked = old.checked;
      } else if (field.type === 'checkbox') field.checked = old.checked;
      else if (!field.value || field.tagName === 'SELECT') field.value = old.value;
    });
    room().querySelectorAll('details[open][id]').forEach((old) => {
      const same = next.querySelector('#' + CSS.escape(old.id));
      if (same) same.open = true;
    });
    room().replaceWith(next);
    if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
    const now = next.querySelector('[data-say]').textContent.trim();
    if (now !== before) said.textContent = now;
    if (!next.dataset.events && events) events.close();
  }

  function send(what) {
    return fetch(what.action, { method: 'POST', body: what.body, headers: { 'X-Live': 'yes' } })
      .then((answer) => { unsent = null; return answer.status === 422 ? sendByHand(what) : answer.text().then(show); })
      .catch(() => { unsent = what; lost.hidden = false; });
  }

  // What a marking has stopped comes back on a page of its own, where it can be mended.
  function sendByHand(what) {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = what.action;
    what.body.forEach((value, name) => {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      form.append(field);
    });
    document.body.append(form);
    form.submit();
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!('live' in form.dataset)) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    // What has been sent is not typed any more; what was refused comes back with the answer.
    [...form.elements].filter((field) => /^(text|textarea|checkbox)$/.test(field.type)).forEach((field) => delete field.dataset.keep);
    send({ action: form.action, body });
  });

  // A vote is sent when both questions are answered.
  document.addEventListener('change', (event) => {
    const form = event.target.form;
    if (!form || !('vote' in form.dataset)) return;
    if (form.elements.likelihood.value && form.elements.consequence.value) form.requestSubmit();
  });

  // Keys: a step for the question that has no answer yet, or what a button says.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.type === 'text') return;
    const button = room().querySelector('button[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
    if (button) { event.preventDefault(); button.click(); return; }
    const vote = room().querySelector('form[data-vote]');
    if (!vote || !/^[1-9]$/.test(event.key)) return;
    const question = vote.elements.likelihood.value && !vote.elements.consequence.value ? 'consequence' : 'likelihood';
    if (question === 'likelihood' && vote.elements.likelihood.value) vote.querySelectorAll('input:checked').forEach((one) => { one.checked = false; });
    const step = document.getElementById(question + '-' + event.key);
    if (!step) return;
    event.preventDefault();
    step.checked = true;
    step.dispatchEvent(new Event('change', { bubbles: true }));
  });

  listen();
})();
