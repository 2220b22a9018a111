"use strict";

// The button that follows the data set. A page has it only for a visitor who is signed in.

function csrfToken() {
  const pair = document.cookie.split("; ").find((pair) => pair.startsWith("csrftoken="));
  return pair ? pair.slice("csrftoken=".length) : "";
}

async function toggle(button, status) {
  try {
    const answer = await fetch("/api/follow", {
      method: "POST",
      headers: { "X-CSRFToken": csrfToken() },
    });
    if (!answer.ok) {
      throw new Error(`the portal answered ${answer.status}`);
    }
    const { following } = await answer.json();
    button.setAttribute("aria-pressed", String(following));
    status.textContent = following ? button.dataset.following : button.dataset.notFollowing;
  } catch {
    status.textContent = button.dataset.failed;
  }
}

const button = document.querySelector("#follow");
const status = document.querySelector("#follow-status");
if (button && status) {
  button.hidden = false;
  button.addEventListener("click", () => toggle(button, status));
}
