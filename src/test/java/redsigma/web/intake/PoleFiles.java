package redsigma.web.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of the POLE mapping, empty but for some people and who knows whom. */
public final class PoleFiles {

  private static final Map<String, String> NODES =
      Map.of(
          "Area", ":ID,areaCode,:LABEL\n",
          "PostCode", ":ID,code,:LABEL\n",
          "Location", ":ID,latitude:double,postcode,longitude:double,address,:LABEL\n",
          "Phone", ":ID,phoneNo,:LABEL\n",
          "Email", ":ID,email_address,:LABEL\n",
          "Vehicle", ":ID,model,reg,make,year,:LABEL\n",
          "Object", ":ID,description,id,type,:LABEL\n",
          "Officer", ":ID,badge_no,rank,name,surname,:LABEL\n",
          "Crime", ":ID,date,id,type,last_outcome,note,charge,:LABEL\n",
          "PhoneCall", ":ID,call_duration,call_time,call_date,call_type,:LABEL\n");

  private static final String RELATIONSHIPS =
      "CURRENT_ADDRESS HAS_PHONE HAS_EMAIL KNOWS KNOWS_LW KNOWS_PHONE OCCURRED_AT INVESTIGATED_BY"
          + " PARTY_TO INVOLVED_IN CALLER CALLED HAS_POSTCODE LOCATION_IN_AREA POSTCODE_IN_AREA";

  private PoleFiles() {}

  /**
   * @param people rows of surname, NHS number, name and age between the id and the label
   * @param acquaintances rows of two ids and the kind
   */
  public static void write(Path folder, String people, String acquaintances) throws IOException {
    var files = new LinkedHashMap<String, String>();
    NODES.forEach((name, header) -> files.put("nodes." + name, header));
    files.put("nodes.Person", ":ID,surname,nhs_no,name,age,:LABEL\n" + people);
    for (var name : RELATIONSHIPS.split(" ", -1)) {
      files.put("relationships." + name, ":START_ID,:END_ID,:TYPE\n");
    }
    files.put("relationships.FAMILY_REL", ":START_ID,:END_ID,:TYPE,rel_type\n");
    files.put("relationships.KNOWS_SN", ":START_ID,:END_ID,:TYPE\n" + acquaintances);
    Files.createDirectories(folder);
    for (var file : files.entrySet()) {
      var name = "crime-investigation." + file.getKey() + ".csv";
      Files.writeString(folder.resolve(name), file.getValue());
    }
  }
}
