/**
 * So many independent sums must hold before one that does not is called an error, whether rows or columns add up: that three sums of
 * figures with cents come out by chance does not happen, that one or two do is seen in small tables.
 */
export const enoughSums = 3;
