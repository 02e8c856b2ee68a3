// Asks before a link leaves the site, as the rules for government websites want it.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[data-leaves]") : null;
  if (!(link instanceof HTMLElement)) return;
  const question = `您访问的链接即将离开“${link.dataset.leaves}”门户网站，是否继续？`;
  if (!window.confirm(question)) event.preventDefault();
});
