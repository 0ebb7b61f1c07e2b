/**
 * Dossiers and what happens in them: conversations, referrals, follow-up; records, rules and
 * repositories.
 */
@NullMarked
package org.toevertrouwd.casework;

import org.jspecify.annotations.NullMarked;
