/**
 * How many independent sums must hold before one that fails is called an error, along rows and columns alike. Three sums of
 * figures with cents do not hold by chance; one or two sometimes do in small tables.
 */
export const enoughSums = 3;
