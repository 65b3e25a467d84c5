ruangCariIndeks(["2023-04","2023-03","agenda-2023"]);
