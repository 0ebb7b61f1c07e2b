package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.settings.KnownKluizen;
import org.toevertrouwd.ui.kit.Kit;

/**
 * What the screens before a kluis is open work with.
 *
 * @param kit what screens work with anywhere
 * @param entrance where one can go
 * @param options how kluizen are made and opened
 * @param known where the kluizen of this computer stood
 * @param recent kluizen that were open here, the last one first
 */
public record Doorway(
    Kit kit, Entrance entrance, KluisOptions options, KnownKluizen known, List<Path> recent) {}
