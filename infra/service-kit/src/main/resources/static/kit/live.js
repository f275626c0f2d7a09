// Follows the event stream named by data-live and shows the page anew at each event.
// Parts that look as before stay as they are, so that focus and reading position stay too.
"use strict";

const place = document.querySelector("[data-live]");

function show(fresh) {
  const parts = [...fresh.children];
  const shown = [...place.children];
  if (parts.length !== shown.length) {
    place.replaceChildren(...parts);
    return;
  }
  parts.forEach((part, index) => {
    if (part.isEqualNode(shown[index])) {
      return;
    }
    if (part.tagName === shown[index].tagName) {
      shown[index].innerHTML = part.innerHTML; // keeps the element that announces the status
    } else {
      shown[index].replaceWith(part);
    }
  });
}

async function load(stream) {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("content");
  if (fresh) {
    show(fresh);
    if (!fresh.dataset.live) {
      stream.close();
    }
  }
}

function loadAgainSoon() {
  setTimeout(() => location.reload(), 5000);
}

if (place) {
  const stream = new EventSource(place.dataset.live);
  stream.addEventListener("status", () => load(stream).catch(() => {}));
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) {
      loadAgainSoon();
    }
  });
}
