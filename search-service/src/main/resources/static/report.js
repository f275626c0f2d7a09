/* Blocks of a report may be dragged within their section; without this script buttons move them. */
(() => {
  const form = document.getElementById("report-move");
  const list = document.querySelector(".report-blocks");
  if (!form || !list) {
    return;
  }
  let dragged = null;
  const block = (event) => event.target.closest(".report-block");
  const allowed = (over) => dragged && over && over !== dragged && over.dataset.section === dragged.dataset.section;
  list.querySelectorAll(".report-block").forEach((item) => item.setAttribute("draggable", "true"));
  list.addEventListener("dragstart", (event) => {
    dragged = block(event);
    event.dataTransfer.effectAllowed = "move";
  });
  list.addEventListener("dragover", (event) => {
    if (allowed(block(event))) {
      event.preventDefault();
    }
  });
  list.addEventListener("drop", (event) => {
    const over = block(event);
    if (!allowed(over)) {
      return;
    }
    event.preventDefault();
    form.action = form.action.replace(/\/blocks\/[^/]+\/place/, "/blocks/" + dragged.id + "/place");
    form.elements.after.value = over.id;
    form.submit();
  });
})();
