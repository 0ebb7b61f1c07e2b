package org.toevertrouwd.app.window;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
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
    Desk here = desk.page();
    Browsing browsed = browsing.page();
    return new Visited(
        screen(place, here, browsed),
        () -> {
          here.end();
          browsing.end(browsed);
        });
  }

  /** Only with what is its own: what lasts as long as the kluis is open would hold every page. */
  private Screen screen(Place place, Desk here, Browsing browsed) {
    return switch (place) {
      case Place.Today _ -> new TodayScreen(here);
      case Place.January _ -> new JanuaryScreen(here);
      case Place.Dossiers(boolean searching) -> new DossiersScreen(here, browsed, searching);
      case Place.Bin _ -> new BinScreen(here);
      case Place.OneDossier(var dossier) -> new DossierScreen(here, dossier, side, browsed);
      case Place.NewConversation(var conversation, var dossier) ->
          new ConversationScreen(here, conversation, dossier);
      case Place.OneConversation(var conversation) ->
          new ConversationScreen(here, conversation, Optional.empty());
      case Place.NewReferral(var referral, var dossier, var service) ->
          new ReferralScreen(here, dossier, referral, service);
      case Place.OneReferral(var dossier, var referral) ->
          new ReferralScreen(here, dossier, referral, Optional.empty());
      case Place.Closing(var dossier) -> new ClosingScreen(here, dossier);
      case Place.Directory(var dossier) -> new DirectoryScreen(here, dossier);
      case Place.Supervision _ -> new SupervisionScreen(here);
      case Place.Organisations _ -> new OrganisationsScreen(here);
      case Place.Figures _ -> new FiguresScreen(here);
      case Place.Import _ -> new ImportScreen(here);
      case Place.Codebook _ -> new CodebookScreen(here);
      case Place.Settings _ -> new SettingsScreen(here, settings);
      case Place.Help _ -> new HelpScreen(here.kit());
    };
  }

  /** A page, which gives back what it was lent when it is gone. */
  private record Visited(Screen screen, Runnable back) implements Screen {

    @Override
    public Region view() {
      return screen.view();
    }

    @Override
    public void shown() {
      screen.shown();
    }

    @Override
    public void leaving() {
      screen.leaving();
    }

    @Override
    public void saveNow() {
      screen.saveNow();
    }

    @Override
    public void gone() {
      screen.gone();
      back.run();
    }
  }
}
