package redsigma.command.bench.region;

import java.util.List;

/** Puts names together that are on no list: rare families, towns, streets. */
final class Syllables {

  private static final List<String> STARTS =
      words(
          """
          Ack Ald Arm Ash Bar Beck Bick Birk Black Blen Bot Brad Bram Bran Brig Brom Buck Cald Cart
          Chal Chat Clap Clif Cold Cot Crack Cran Crook Cul Dal Den Ding Dray Dun Eck Eld Elm Ever
          Fair Far Fen Fern Flax Gar Gil Glad Gos Graf Grim Hag Hal Ham Har Hart Has Hatch Haw Hay
          Hep Hes Hin Hol Horn Hux Ingle Kel Ken Kirk Lam Lang Lath Led Lin Lock Long Lud Mal Mar
          Mead Mel Mid Mor Mus New Nor Oak Old Ol Or Os Ot Pad Pem Pen Pick Pil Pres Rad Ram Ran Red
          Ren Rip Rock Roth Row Rud Rush Sal San Scar Sed Sel Shel Ship Shot Sil Skel Snod South
          Stain Stan Stap Stock Strick Sud Swal Tad Tam Tat Thack Thir Thorn Thur Til Tod Trow Tun
          Up Wad Wain Wal Ward Wark Wat Web Wel Wes Whit Wick Wid Wil Win Wol Wood Wor Wy Yar
          """);
  private static final List<String> FAMILY_ENDS =
      words(
          """
          ton ley ford ham worth field wood man son er by den well house wick ing ridge burn land
          more shaw stone gate bury bourne croft dale low ward ett combe cott hurst brook thwaite
          ington sby man ings son ster more kin ock
          """);
  private static final List<String> TOWN_ENDS =
      words(
          """
          mouth ferry minster chester holme thorpe beck gill worth ingham stead bridge hope cliffe
          haven marsh fell
          """);
  private static final List<String> STREET_ENDS =
      words("dale field wood well burn land more side view gate ley ton brook hurst croft bank");

  private Syllables() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  /** A few of them common, most of them rare. */
  static String family(Draw draw) {
    boolean rare = draw.strikes(0.5);
    var start = STARTS.get(rare ? draw.below(STARTS.size()) : draw.below(40));
    return start + FAMILY_ENDS.get(rare ? draw.below(FAMILY_ENDS.size()) : draw.below(20));
  }

  /** Another for each number below 160 times 19. */
  static String town(int number) {
    int start = number * 37 % STARTS.size();
    return STARTS.get(start) + TOWN_ENDS.get((number + number / STARTS.size()) % TOWN_ENDS.size());
  }

  static String street(Draw draw) {
    return draw.one(STARTS) + draw.one(STREET_ENDS);
  }
}
