// Keeps a draft of the form while somebody types, and warns before the session ends. Without this script a form that is
// sent after the end of the session still becomes a draft. Shows at its field what the rules find of what is typed.
(function () {
  const warning = 120;
  const pause = 1500;
  const session = document.getElementById('session');
  const kept = document.getElementById('kept');
  if (!session || !kept) return;

  const seconds = Number(session.dataset.seconds);
  let ends;
  function restart() {
    clearTimeout(ends);
    if (seconds > warning) ends = setTimeout(() => session.showModal(), (seconds - warning) * 1000);
  }
  session.querySelector('button').addEventListener('click', () => {
    session.close();
    fetch('/drafts/session', { redirect: 'error' }).then(restart, () => tell(kept.dataset.failed));
  });
  document.body.addEventListener('htmx:afterRequest', restart);
  restart();

  function tell(text) {
    kept.textContent = text;
    kept.classList.remove('visually-hidden');
  }

  // Forms that a page sends to itself carry the version that was read; so does a draft that waits above its form. Until
  // that one is taken up or thrown away, nothing else is kept in its place. A form that a marking has stopped is sent by
  // the one who typed it and by nothing else.
  const forms = [...document.querySelectorAll('main input[name=version]')].map((version) => version.form)
    .filter((one) => one.dataset.unkept === undefined && new URL(one.action).pathname === window.location.pathname);
  const form = forms.find((one) => !one.elements.draft);
  const draftWaits = forms.some((one) => one.elements.draft);
  if (!form) return;
  let waiting;
  let sent = false;
  function keep() {
    if (draftWaits) return Promise.resolve();
    const body = new URLSearchParams(new FormData(form));
    return fetch('/drafts?of=' + encodeURIComponent(window.location.pathname), { method: 'POST', body, redirect: 'error' })
      .then((answer) => {
        tell({ 204: kept.dataset.kept, 422: kept.dataset.stopped }[answer.status] ?? kept.dataset.failed);
        if (answer.status === 204) restart();
      }, () => tell(kept.dataset.failed));
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { if (!sent) keep().then(check); }, pause);
  });
  form.addEventListener('submit', () => { clearTimeout(waiting); sent = true; });

  let judged = !form.querySelector('fieldset:disabled');
  let checks = 0;
  function check() {
    if (sent || !judged) return;
    const body = new URLSearchParams(new FormData(form));
    body.append('check', 'fields');
    const turn = ++checks;
    fetch(form.action, { method: 'POST', body, redirect: 'error' })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then((text) => {
        const found = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-judged]');
        judged = found !== null && found.dataset.judged === 'true';
        if (judged && turn === checks) show(found);
      }, () => {});
  }
  function show(found) {
    form.querySelectorAll('.form-found').forEach((old) => old.remove());
    form.querySelectorAll('[data-described]').forEach((field) => {
      field.setAttribute('aria-describedby', field.dataset.described);
      delete field.dataset.described;
    });
    found.querySelectorAll('.form-found').forEach((one, number) => {
      const field = document.getElementById(one.dataset.field);
      if (!field) return;
      one.id = one.dataset.field + '-found-' + number;
      field.closest('.field').append(one);
      field.dataset.described ??= field.getAttribute('aria-describedby') ?? '';
      field.setAttribute('aria-describedby', (field.getAttribute('aria-describedby') ?? '') + ' ' + one.id);
    });
    if (checks > 1) tell((kept.textContent + ' ' + found.dataset.told).trim());
  }
  check();
})();
