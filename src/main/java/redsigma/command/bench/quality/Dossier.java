package redsigma.command.bench.quality;

import java.util.ArrayList;
import java.util.List;
import redsigma.command.bench.region.Car;
import redsigma.command.bench.region.Home;
import redsigma.command.bench.region.Line;
import redsigma.command.bench.region.Region;
import redsigma.command.bench.region.Resident;
import redsigma.command.bench.region.Thing;

/** A thing of the region with what it is linked to, and the facts that can be told of it. */
record Dossier(
    Thing thing, List<Resident> residents, List<Home> homes, List<Car> cars, List<Line> lines) {

  Dossier {
    residents = List.copyOf(residents);
    homes = List.copyOf(homes);
    cars = List.copyOf(cars);
    lines = List.copyOf(lines);
  }

  /** Of a resident all of it; of a home, car or line itself alone. */
  static Dossier of(Region region, Thing thing) {
    int number = thing.number();
    return switch (thing.kind()) {
      case RESIDENT -> ofResident(region, thing, region.resident(number));
      case HOME ->
          new Dossier(thing, List.of(), List.of(region.home(number)), List.of(), List.of());
      case CAR -> new Dossier(thing, List.of(), List.of(), List.of(region.car(number)), List.of());
      case LINE ->
          new Dossier(thing, List.of(), List.of(), List.of(), List.of(region.line(number)));
    };
  }

  private static Dossier ofResident(Region region, Thing thing, Resident resident) {
    var homes = new ArrayList<Home>();
    homes.add(region.home(resident.home()));
    if (resident.before() != null) {
      homes.add(region.home(resident.before()));
    }
    return new Dossier(
        thing,
        List.of(resident),
        homes,
        region.carsOf(thing.number()),
        region.linesOf(thing.number()));
  }

  Resident resident() {
    return residents.getFirst();
  }

  Home home() {
    return homes.getFirst();
  }

  List<String> facts(Fact fact) {
    return switch (fact) {
      case GIVEN -> residents.stream().map(Resident::given).toList();
      case FAMILY -> residents.stream().map(Resident::family).toList();
      case BORN -> residents.stream().map(one -> one.born().toString()).toList();
      case YEAR -> residents.stream().map(one -> String.valueOf(one.born().getYear())).toList();
      case TOWN -> homes.stream().map(Home::town).toList();
      case STREET -> homes.stream().map(Home::street).toList();
      case DOOR -> homes.stream().map(Home::door).toList();
      case DISTRICT -> homes.stream().map(Home::district).toList();
      case MODEL -> cars.stream().map(Car::model).toList();
      case MARK -> cars.stream().map(Car::mark).toList();
      case DIGITS -> lines.stream().map(Line::digits).toList();
      case NATIONAL ->
          residents.stream().map(Resident::national).filter(one -> one != null).toList();
    };
  }
}
