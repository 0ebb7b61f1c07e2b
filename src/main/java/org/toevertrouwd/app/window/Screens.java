package org.toevertrouwd.app.window;

import java.util.Optional;
import java.util.function.Function;
import org.toevertrouwd.ui.closing.ClosingScreen;
import org.toevertrouwd.ui.codebook.CodebookScreen;
import org.toevertrouwd.ui.conversation.ConversationScreen;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.directory.DirectoryScreen;
import org.toevertrouwd.ui.dossier.DossierScreen;
import org.toevertrouwd.ui.dossiers.BinScreen;
import org.toevertrouwd.ui.dossiers.Browsing;
import org.toevertrouwd.ui.dossiers.DossierSide;
import org.toevertrouwd.ui.dossiers.DossiersScreen;
import org.toevertrouwd.ui.figures.FiguresScreen;
import org.toevertrouwd.ui.help.HelpScreen;
import org.toevertrouwd.ui.organisations.OrganisationsScreen;
import org.toevertrouwd.ui.referral.ReferralScreen;
import org.toevertrouwd.ui.settings.SettingsScreen;
import org.toevertrouwd.ui.settings.WindowSettings;
import org.toevertrouwd.ui.sheet.ImportScreen;
import org.toevertrouwd.ui.supervision.SupervisionScreen;
import org.toevertrouwd.ui.today.JanuaryScreen;
import org.toevertrouwd.ui.today.TodayScreen;

/** Which screen is where. */
final class Screens implements Function<Place, Screen> {

  private final Desk desk;
  private final WindowSettings settings;
  private final Browsing browsing = new Browsing();
  private final DossierSide side;

  Screens(Desk desk, WindowSettings settings) {
    this.desk = desk;
    this.settings = settings;
    this.side = new DossierSide(desk, browsing);
  }

  @Override
  public Screen apply(Place place) {
    return switch (place) {
      case Place.Today _ -> new TodayScreen(desk);
      case Place.January _ -> new JanuaryScreen(desk);
      case Place.Dossiers(boolean searching) -> new DossiersScreen(desk, browsing, searching);
      case Place.Bin _ -> new BinScreen(desk);
      case Place.OneDossier(var dossier) -> new DossierScreen(desk, dossier, side);
      case Place.NewConversation(var conversation, var dossier) ->
          new ConversationScreen(desk, conversation, dossier);
      case Place.OneConversation(var conversation) ->
          new ConversationScreen(desk, conversation, Optional.empty());
      case Place.NewReferral(var referral, var dossier, var service) ->
          new ReferralScreen(desk, dossier, referral, service);
      case Place.OneReferral(var dossier, var referral) ->
          new ReferralScreen(desk, dossier, referral, Optional.empty());
      case Place.Closing(var dossier) -> new ClosingScreen(desk, dossier);
      case Place.Directory(var dossier) -> new DirectoryScreen(desk, dossier);
      case Place.Supervision _ -> new SupervisionScreen(desk);
      case Place.Organisations _ -> new OrganisationsScreen(desk);
      case Place.Figures _ -> new FiguresScreen(desk);
      case Place.Import _ -> new ImportScreen(desk);
      case Place.Codebook _ -> new CodebookScreen(desk);
      case Place.Settings _ -> new SettingsScreen(desk, settings);
      case Place.Help _ -> new HelpScreen(desk.kit());
    };
  }
}
