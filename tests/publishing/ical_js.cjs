/* Reads a calendar from standard input with ical.js and prints what it understands, as JSON. */
const ICAL = require("ical.js").default ?? require("ical.js");

const instant = (time) =>
    time === null ? null : time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();

const told = (component) => {
    const event = new ICAL.Event(component);
    const first = (name) => component.getFirstPropertyValue(name);
    return {
        uid: event.uid,
        title: event.summary,
        place: event.location ?? "",
        description: event.description ?? "",
        start: instant(event.startDate),
        end: component.hasProperty("dtend") ? instant(event.endDate) : null,
        zone: component.getFirstProperty("dtstart").getParameter("tzid") ?? "",
        sequence: event.sequence,
        status: first("status"),
        stamp: instant(first("dtstamp")),
    };
};

const text = require("fs").readFileSync(0, "utf8");
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
process.stdout.write(JSON.stringify(calendar.getAllSubcomponents("vevent").map(told)));
