s += a[i];
