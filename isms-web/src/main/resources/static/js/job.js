// Follows a running job and moves its bar; when it has ended the page shows how.
(function () {
  const job = document.getElementById('job');
  if (!job || !job.dataset.events) return;
  const bar = job.querySelector('progress');
  const percent = job.querySelector('.job-percent');
  const work = job.querySelector('.job-work');
  const events = new EventSource(job.dataset.events);
  events.addEventListener('progress', (event) => {
    const now = JSON.parse(event.data);
    if (now.state !== 'RUNNING' && now.state !== 'STOPPING') { events.close(); window.location.reload(); return; }
    bar.value = now.percent;
    percent.textContent = now.percent + ' %';
    work.textContent = now.text;
  });
})();
