import htmx from 'htmx.org';

// No eval, no style element: the pages run under a policy that allows neither.
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
// A refused request shows its problem in the place of its answer.
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '[45]..', swap: true, error: true },
];

document.addEventListener('click', event => {
  const button = event.target.closest('[data-print]');
  if (button) window.print();
});

document.addEventListener('change', event => {
  const field = event.target.closest('[data-submit]');
  if (field && field.form) field.form.requestSubmit();
});

// What a form asks before it does something that people will notice.
document.addEventListener('submit', event => {
  const question = event.target.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});
