// On a phone one question stands on the screen at a time. Without this script, and on a desk, all stand on one page.
(function () {
  const form = document.querySelector('form.questions');
  const narrow = window.matchMedia('(max-width: 600px)');
  if (!form) return;
  const questions = [...form.querySelectorAll('.question')];
  const save = form.querySelector('fieldset.plain > button[type=submit]');
  if (questions.length < 2 || !save) return;

  const steps = document.createElement('div');
  steps.className = 'one-at-a-time';
  const place = document.createElement('p');
  place.className = 'muted';
  place.setAttribute('role', 'status');
  const back = button(form.dataset.back, 'btn-outline-primary', -1);
  const next = button(form.dataset.next, 'btn-primary', 1);
  steps.append(place, back, next);
  save.before(steps);

  let at = Math.max(0, questions.findIndex((one) => one.querySelector('.form-error')));
  function button(text, look, by) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn ' + look;
    made.textContent = text;
    made.addEventListener('click', () => {
      at += by;
      show();
      questions[at].querySelector('textarea, input, select')?.focus();
    });
    return made;
  }
  function show() {
    const last = at === questions.length - 1;
    questions.forEach((one, number) => { one.hidden = narrow.matches && number !== at; });
    steps.hidden = !narrow.matches;
    save.hidden = narrow.matches && !last;
    back.hidden = at === 0;
    next.hidden = last;
    place.textContent = form.dataset.of.replace('{0}', at + 1).replace('{1}', questions.length);
  }
  // A link in the list of what is wrong leads to a question that may not be shown.
  form.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    const found = target ? questions.findIndex((one) => one.contains(target)) : -1;
    if (found >= 0) {
      at = found;
      show();
    }
  });
  narrow.addEventListener('change', show);
  show();
})();
