/** Writing a conversation, before or after there is a dossier. */
@NullMarked
package org.toevertrouwd.ui.conversation;

import org.jspecify.annotations.NullMarked;
