const name = window.cookieName;
document.cookie = `${name}=1; path=/`;
document.cookie = `visits=${count}; path=/`;
