import client.ApiClient;
import client.ApiException;
import client.api.ChangesApi;
import client.api.LinksApi;
import client.api.PersonApi;
import client.api.SearchesApi;
import client.api.VehicleApi;
import client.model.ChangePerson;
import client.model.ChangeVehicle;
import client.model.DataPerson;
import client.model.DataPersonNames;
import client.model.DataVehicle;
import client.model.LinkChange;
import client.model.RecordChange;
import java.util.HashMap;
import java.util.Map;

/** What somebody would write against a client that a stock generator made of our description. */
public final class RoundTrip {

  private RoundTrip() {}

  public static Map<String, Object> run(String address, String token) throws ApiException {
    var told = new HashMap<String, Object>();
    var api = new ApiClient();
    api.updateBaseUri(address);
    api.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    var people = new PersonApi(api);
    var start = new ChangesApi(api).getApiV1Changes("now", null, null).getNext();

    var name = new DataPersonNames().surname("Stockwell");
    var data = new DataPerson().addNamesItem(name);
    var made = people.postApiV1RecordsPerson(new ChangePerson().data(data), null);
    var read = people.getApiV1RecordsPersonIdWithHttpInfo(made.getId(), null);
    told.put("surname read", read.getData().getData().getNames().getFirst().getSurname());

    var tag = read.getHeaders().get("ETag").getFirst();
    var patch = new RecordChange().data(Map.of("remarks", "Seen by a stock client"));
    var changed = people.patchApiV1RecordsPersonId(made.getId(), tag, patch, null);
    told.put("remarks after the change", changed.getData().getRemarks());
    told.put("version after the change", changed.getVersion());
    try {
      people.patchApiV1RecordsPersonId(made.getId(), tag, patch, null);
    } catch (ApiException late) {
      told.put("status of a change that comes late", late.getCode());
    }

    var car = new ChangeVehicle().data(new DataVehicle().registration("NK51STK"));
    var vehicle = new VehicleApi(api).postApiV1RecordsVehicle(car, null);
    var link = new LinkChange().type(LinkChange.TypeEnum.USES_VEHICLE).to(vehicle.getId());
    var links = new LinksApi(api);
    links.postApiV1RecordsIdLinks(made.getId(), link, null);
    var page = links.getApiV1RecordsIdLinks(made.getId(), null, null, null, null, null);
    told.put("links of the person", page.getItems().size());

    var found = new SearchesApi(api).getApiV1Search("Stockwell", null, null, null, null);
    told.put(
        "found",
        found.getItems().stream().anyMatch(hit -> hit.getRecord().getId().equals(made.getId())));
    var feed = new ChangesApi(api).getApiV1Changes(start, 100, 5L);
    told.put(
        "followed", feed.getItems().stream().anyMatch(item -> item.getId().equals(made.getId())));
    return told;
  }
}
