/* Blocks of a report may be dragged within their section by a handle, so that words can still be
   selected; without this script, and from the keyboard, buttons move them. */
(() => {
  const form = document.getElementById("report-move");
  const list = document.querySelector(".report-blocks");
  if (!form || !list) {
    return;
  }
  let dragged = null;
  const block = (event) => event.target.closest(".report-block");
  const allowed = (over) => dragged && over && over !== dragged && over.dataset.section === dragged.dataset.section;
  const isAbove = (event, over) => {
    const box = over.getBoundingClientRect();
    return event.clientY < box.top + box.height / 2;
  };
  const before = (over) => {
    let item = over.previousElementSibling;
    if (item === dragged) {
      item = item.previousElementSibling;
    }
    return item && item.dataset.section === over.dataset.section ? item.id : "";
  };
  const unmark = () =>
    list.querySelectorAll(".report-above, .report-below").forEach((item) => item.classList.remove("report-above", "report-below"));

  list.querySelectorAll(".report-tools").forEach((tools) => {
    const handle = document.createElement("span");
    handle.className = "report-handle";
    handle.textContent = "⠿";
    handle.draggable = true;
    handle.setAttribute("aria-hidden", "true");
    tools.prepend(handle);
  });
  list.addEventListener("dragstart", (event) => {
    if (!event.target.classList || !event.target.classList.contains("report-handle")) {
      return;
    }
    dragged = block(event);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setDragImage(dragged, 0, 0);
  });
  list.addEventListener("dragover", (event) => {
    const over = block(event);
    unmark();
    if (allowed(over)) {
      event.preventDefault();
      over.classList.add(isAbove(event, over) ? "report-above" : "report-below");
    }
  });
  list.addEventListener("dragend", () => {
    unmark();
    dragged = null;
  });
  list.addEventListener("drop", (event) => {
    const over = block(event);
    if (!allowed(over)) {
      return;
    }
    event.preventDefault();
    form.action = form.action.replace(/\/blocks\/[^/]+\/place/, "/blocks/" + dragged.id + "/place");
    form.elements.after.value = isAbove(event, over) ? before(over) : over.id;
    form.submit();
  });
})();
