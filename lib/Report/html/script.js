// Keys of a file's page. Everything works without them, by Tab and Enter.
"use strict";
const verdicts = [...document.querySelectorAll(".verdict summary")];
const done = verdicts.filter((v) => v.closest(".verdict").dataset.status === "parallelized");

function step(among, by) {
  if (!among.length) return;
  const here = document.activeElement;
  let at = among.findIndex((v) => v === here);
  if (at < 0) {
    // The first one below the top of the window, or the last one above it.
    at = among.findIndex((v) => v.getBoundingClientRect().top > 0);
    if (at < 0) at = among.length;
    if (by > 0) at -= 1;
  }
  const next = among[Math.min(Math.max(at + by, 0), among.length - 1)];
  next.focus();
  next.scrollIntoView({ block: "center" });
}

function toggleSides() {
  const one = document.body.classList.toggle("one");
  document.querySelector("#sides").setAttribute("aria-pressed", String(!one));
}

const keys = {
  n: () => step(verdicts, 1),
  p: () => step(verdicts, -1),
  r: () => step(done, 1),
  s: toggleSides,
  u: () => { location.href = "index.html"; },
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});
document.querySelector("#sides")?.addEventListener("click", toggleSides);
