import type { ProvisionId } from '@shared/law';

/** Provisions that the product does not hold yet, said openly; the test refuses an entry that has a rule and a test by now. */
export const notYet: Readonly<Partial<Record<ProvisionId, string>>> = {
  '11-1(5)': 'expense claims are not kept; the financial report is entered by hand',
  '11-4(1)(2)': 'a refused contact is not recorded as an obstruction',
  '11-4(1)(4)': 'interviews are not recorded',
  '11-4(1)(5)': 'a hindered choice of a place is not recorded as an obstruction',
  '11-5(2)': 'nothing in the product gives an order to an organisation; there is no rule to break',
  '11-8(3)': 'incidents, and the written notice of a head of administration',
  '11-11(1)': 'requests for assistance, reprisals and obstruction',
  '11-11(3)': 'petitions of the Ombudsman for proceedings against an official',
};
