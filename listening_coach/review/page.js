document.addEventListener("click", (event) => {
  const word = event.target.closest("[data-at]");
  if (!word) return;
  const player = word.closest("article").querySelector("audio");
  for (const other of document.querySelectorAll("audio")) if (other !== player) other.pause();
  player.currentTime = Number(word.dataset.at);
  player.play();
});
