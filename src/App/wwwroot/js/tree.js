// The place shown is brought into view in a long table of contents; the page itself stays where it is.
const list = document.querySelector(".drawer nav"), here = list?.querySelector("[aria-current]");
if (here && list.scrollHeight > list.clientHeight) list.scrollTop = here.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
