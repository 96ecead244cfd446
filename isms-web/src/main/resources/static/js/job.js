// Follows a running job; when it has ended the page shows how.
(function () {
  const job = document.getElementById('job');
  if (!job || !job.dataset.events) return;
  const events = new EventSource(job.dataset.events);
  events.addEventListener('progress', (event) => {
    const state = JSON.parse(event.data).state;
    if (state && state !== 'RUNNING') { events.close(); window.location.reload(); }
  });
})();
