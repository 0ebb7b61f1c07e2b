/** The rules of the house that run: borders between rooms, budgets, texts. Source: HOUSE.md. */
@NullMarked
package org.toevertrouwd.house;

import org.jspecify.annotations.NullMarked;
