import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

/** The publisher's headings, category|subcategory|question, joined as in the file read. */
const QUESTIONS = [
  "1.3||Category 1.3 Overall",
  "1.3|1.3.1|Subcategory 1.3.1 Overall",
  "1.3|1.3.1|Open and Competitive Procurement as the Default",
  "1.3|1.3.1|Restrictions on Foreign Firms’ Participation in Public Procurement",
  "1.3|1.3.1|SOEs and Independent Authorities Are Not Excluded from Application of Procurement Regulations",
  "1.3|1.3.1|Ability to Divide Contracts into Lots",
  "1.3|1.3.1|Legal Deadline for Procuring Entities to Process Payments to the Contractor is Established",
  "1.3|1.3.1|Procurement Procedures for Framework Agreements are Established",
  "1.3|1.3.1|Framework agreements can be open to new suppliers during the duration of the agreement",
  "1.3|1.3.1|Promoting Gender Equality in Public Procurement",
  "1.3|1.3.1|Tender and Contractual Mechanisms to Promote SME Participation",
  "1.3|1.3.2|Subcategory 1.3.2 Overall",
  "1.3|1.3.2|Existence of Procedure and Criteria for Identifying Abnormally Low Bids are Established",
  "1.3|1.3.2|Designation of Specialized Tendering Methods for Innovation Procurement",
  "1.3|1.3.2|Incorporation of Sustainability Clauses in Standard Bidding Documents",
  "1.3|1.3.2|Incentives to Include Environmental Considerations in Tenders",
  "1.3|1.3.2|Mechanisms to Introduce GenderResponsive Public Procurement",
  "1.3|1.3.2|Market-Based Tools to Estimate Contract Value",
  "1.3|1.3.2|Total Cost of Ownership and Life Cycle Cost Considerations are Used in Bid Evaluation",
  "1.3|1.3.2|Most Economically Advantageous Tender is the Preferred Evaluation Criteria",
  "1.3|1.3.3|Subcategory 1.3.3 Overall",
  "1.3|1.3.3|Standstill Period Between Contract Award Notice and Contract Signing to Allow Aggrieved Bidders to Challenge the Decision",
  "1.3|1.3.3|Minimum Duration between Publication of Tender Notice and Submission Deadline is Clearly Defined",
  "1.3|1.3.3|Prohibition of Dividing Contracts to Circumvent Open Tendering Thresholds",
  "1.3|1.3.3|Obligation to Notify Firms of Procurement Decisions and Legal Framework Establishes How Clarification Requests from Potential Bidders should be Addressed",
  "1.3|1.3.3|Availability of Specialized Procurement Tribunals and of the Right to Appeal its Decisions",
  "1.3|1.3.3|Time Limits to Resolve Appeals and Legal Recourses Granted to Firms When there are Delays in Resolving Appeals",
  "1.3|1.3.4|Subcategory 1.3.4 Overall",
  "1.3|1.3.4|Publication of Procurement Plans, Notices, Tender Documents, and Award Decisions",
  "1.3|1.3.4|Publication of Contracts and Contract Amendments",
  "2.3||Category 2.3 Overall",
  "2.3|2.3.1|Subcategory 2.3.1 Overall",
  "2.3|2.3.1|Availability of Central E-Procurement Platform",
  "2.3|2.3.1|Receiving Payments from the Procuring Entity Electronically",
  "2.3|2.3.1|Module for Framework Agreement Management",
  "2.3|2.3.1|E-Reverse Auction Module",
  "2.3|2.3.1|E-Catalogue of Approved Suppliers",
  "2.3|2.3.1|Electronic Green Catalogues",
  "2.3|2.3.1|Applying for Vendor EcoCertifications or Eco/Labels Electronically",
  "2.3|2.3.1|Registering as a Vendor",
  "2.3|2.3.1|Asking the Procuring Entity for Clarifications and Notification of Decisions Electronically",
  "2.3|2.3.1|Submitting Tenders Electronically",
  "2.3|2.3.1|Open Bids Electronically and Virtual Workspace to Manage the Tender Procedure",
  "2.3|2.3.1|Submitting Bid Security Electronically and Performance Guarantee with Electronic Validation",
  "2.3|2.3.1|Contract Signing Electronically",
  "2.3|2.3.1|E-contract Management and Implementation Module",
  "2.3|2.3.1|Submitting Invoices to the Procuring Entity",
  "2.3|2.3.2|Subcategory 2.3.2 Overall",
  "2.3|2.3.2|Accessing Notices on Procurement Opportunities Electronically",
  "2.3|2.3.2|Accessing Bidding Documents Electronically",
  "2.3|2.3.2|Accessing Award Decisions (Including Their Rationale) Electronically",
  "2.3|2.3.2|Accessing Contracts and Contract Amendments Electronically",
  "2.3|2.3.2|Access to Specifications, Standards, or Criteria for Eco-labels and Environmentally Preferable Goods and Services Electronically",
  "2.3|2.3.2|Publication of Open Data in Machine Readable Format on Suppliers Contracts and Tenders",
  "3.3||Category 3.3 Overall",
  "3.3|3.3.1|Subcategory 3.3.1 Overall",
  "3.3|3.3.1|Time to Award a Large Works Contract in Open Competitive Bidding",
  "3.3|3.3.1|Time to Award a Small Service Contract in Selective Bidding",
  "3.3|3.3.1|Time to Prequalify Suppliers",
  "3.3|3.3.1|Time to Award a Contract through Electronic Auction",
  "3.3|3.3.1|Time to Award a Contract in a Framework Agreement",
  "3.3|3.3.2|Subcategory 3.3.2 Overall",
  "3.3|3.3.2|Time to Receive a Payment from a Government Contract",
  "3.3|3.3.3|Subcategory 3.3.3 Overall",
  "3.3|3.3.3|Firms’ Perceptions on the Difficulty to Meet the Administrative Requirements to Participate in Tenders",
  "3.3|3.3.4|Subcategory 3.3.4 Overall",
  "3.3|3.3.4|Gender Gap in Government Suppliers",
];

/** The most points of a category, of a subcategory's total, and of one question in it. */
const MOST: Record<string, { total: number; question: number }> = {
  "1.3.1": { total: 35 / 3, question: 35 / 27 },
  "1.3.2": { total: 35 / 3, question: 35 / 24 },
  "1.3.3": { total: 5, question: 5 / 6 },
  "1.3.4": { total: 5, question: 5 / 2 },
  "2.3.1": { total: 200 / 9, question: 40 / 27 },
  "2.3.2": { total: 100 / 9, question: 50 / 27 },
  "3.3.1": { total: 25 / 3, question: 5 / 3 },
  "3.3.2": { total: 25 / 3, question: 25 / 3 },
  "3.3.3": { total: 25 / 3, question: 25 / 3 },
  "3.3.4": { total: 25 / 3, question: 25 / 3 },
};
const DUST = 1e-9; // the publisher's points are sums of binary fractions

const measures = Object.fromEntries(
  QUESTIONS.map((heading) => {
    const [, subcategory = "", title = ""] = heading.split("|");
    const most = MOST[subcategory];
    const points = most === undefined ? 100 / 3 : title.endsWith("Overall") ? most.total : most.question;
    return [heading, { title, unit: "points", range: [0, points + DUST] as [number, number] }];
  }),
);

export default defineSource({
  id: "worldbank-bready-2025",
  title: "Business Ready 2025: public procurement",
  publisher: "World Bank",
  url: "https://www.worldbank.org/en/businessready",
  edition: "2025",
  published: "2025-12-10",
  editions: { 2025: "2025-12-10" },
  every: {
    en: "every year, more economies each time",
    fr: "chaque année, avec plus d’économies à chaque fois",
    es: "cada año, con más economías cada vez",
  },
  months: 12,
  licence: ccBy4,
  citation: "World Bank. 2025. Business Ready 2025. Washington, DC. CC BY 4.0.",
  caveats: [
    {
      en: "101 economies in this round; most high-income ones are not yet among them. Values are points, not shares.",
      fr: "101 économies dans cette édition ; la plupart des pays à revenu élevé n’y sont pas encore. Les valeurs sont des points, non des parts.",
      es: "101 economías en esta ronda; la mayoría de las de ingreso alto aún no están. Los valores son puntos, no proporciones.",
    },
  ],
  measures,
  files: {
    points: {
      name: "subset-b-ready-2025-public-procurement.csv",
      url: "https://www.worldbank.org/en/businessready",
      byHand:
        "the address is a page that leads to a workbook; the table holds its procurement items, one row an economy",
      columns: ["Economy Code", ...QUESTIONS],
      key: ["Economy Code"],
      // totals of whole pillars, which hold more than procurement
      ignore: [
        "Economy",
        "Market Competition Overall",
        "1.3|1.3.4|Pillar 2 Overall",
        "2.3|2.3.2|Pillar 3 Overall",
      ],
    },
  },
  missing: [""],
  expect: { readings: [6_700, 6_800], places: [101, 101] },
  *read({ points }) {
    for (const row of points) {
      const place = row.cells["Economy Code"] as string;
      for (const measure of QUESTIONS) {
        yield { row, place, measure, year: 2025, cell: row.cells[measure] as string, edition: "2025" };
      }
    }
  },
});
