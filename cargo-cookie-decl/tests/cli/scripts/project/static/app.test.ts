document.cookie = "in_a_test=1";
