// Keeps a draft of the form while somebody types, and warns before the session ends. Without this script a form that is
// sent after the end of the session still becomes a draft.
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

  // Forms that a page sends to itself carry the version that was read.
  const form = [...document.querySelectorAll('main input[name=version]')].map((version) => version.form)
    .find((one) => new URL(one.action).pathname === window.location.pathname);
  if (!form) return;
  let waiting;
  let sent = false;
  function keep() {
    if (sent) return;
    const body = new URLSearchParams(new FormData(form));
    fetch('/drafts?of=' + encodeURIComponent(window.location.pathname), { method: 'POST', body, redirect: 'error' })
      .then((answer) => {
        tell(answer.status === 204 ? kept.dataset.kept : kept.dataset.failed);
        if (answer.status === 204) restart();
      }, () => tell(kept.dataset.failed));
  }
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(keep, pause); });
  form.addEventListener('submit', () => { clearTimeout(waiting); sent = true; });
})();
